import type { Direction, View } from '@papeterie/artist/drawing-options';
import type { StylePreset } from '@papeterie/artist/styles/preset';
import type { ProviderRequest } from '../../../domain/providers/provider.ts';
import { hexOf, type KeyColor } from './key-color.ts';

type Drawing = Extract<ProviderRequest, { capability: 'GENERATE' }>;
type Wish = Extract<ProviderRequest, { capability: 'ENHANCE' }>;

const views: Record<View, string> = {
  SIDE: 'It is seen from the side.',
  LOW_TOP_DOWN: 'It is seen slightly from above, as in a top-down game.',
  HIGH_TOP_DOWN: 'It is seen steeply from above, as in a top-down game.',
};
const facing: Record<Direction, string> = {
  SOUTH: 'towards us',
  SOUTH_WEST: 'towards us and to the left',
  WEST: 'to the left',
  NORTH_WEST: 'away from us and to the left',
  NORTH: 'away from us',
  NORTH_EAST: 'away from us and to the right',
  EAST: 'to the right',
  SOUTH_EAST: 'towards us and to the right',
};
const outlines = {
  BLACK: 'Black outlines.',
  COLORED: 'Outlines in darker tones of the colors they enclose.',
  SELECTIVE: 'Outlines only where shapes need them.',
  NONE: 'No outlines.',
};

/** Models paint a gray checkerboard when asked for transparency, so the word does not occur. */
const flatBackground = (key: KeyColor): string =>
  `Behind it there is nothing but the flat color ${hexOf(key)}, in every corner and up to its very edges: no shadow, no gradient, no glow, no pattern, no ground. This color occurs nowhere else in the picture.`;

const styleOf = (styles: readonly StylePreset[], key: string | undefined) =>
  styles.find((style) => style.key === key);

const lines = (...all: (string | false | undefined)[]): string => all.filter(Boolean).join('\n');

/** @param key the background's color; null when the background is to be drawn as well */
export const drawingPrompt = (
  request: Drawing,
  styles: readonly StylePreset[],
  key: KeyColor | null,
): string => {
  const { prompt, width, height, view, direction, outline, shading, detail } = request;
  return lines(
    `Draw one picture: ${prompt}`,
    styleOf(styles, request.style)?.generatePrompt,
    view && views[view],
    direction && `It faces ${facing[direction]}.`,
    outline && outlines[outline],
    shading && `Shading: ${shading.toLowerCase().replace('_', ' ')}.`,
    detail && `Amount of detail: ${detail.toLowerCase()}.`,
    `It will be shown ${width} × ${height} px small: large clear shapes that can be told apart at that size.`,
    'Show all of it, in the middle, with a small margin. No text, no frame, no second version of it.',
    key ? flatBackground(key) : undefined,
  );
};

/** @param key the color around the picture, where there is nothing; null when the picture fills everything */
export const enhancingPrompt = (
  { style, prompt }: Wish,
  styles: readonly StylePreset[],
  key: KeyColor | null,
): string =>
  lines(
    'Redraw the attached picture. Keep its subject, pose, composition and place in the picture exactly as they are.',
    styleOf(styles, style)?.enhancePrompt,
    prompt,
    'No text, no frame.',
    key ? flatBackground(key) : undefined,
  );
