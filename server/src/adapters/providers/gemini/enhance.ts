import type { Picture } from '../../../domain/pixels/picture.ts';
import type { ProviderContext, ProviderRequest, ProviderResult } from '../../../domain/providers/provider.ts';
import { invalidResult } from '../wire/parse-answer.ts';
import { nearestAspectRatio, quotientOf } from './aspect-ratio.ts';
import { crop, middleOf, onCanvas, type Region } from './canvas.ts';
import { keyColorForPicture } from './key-color.ts';
import { enhancingPrompt } from './prompts.ts';
import { sendable } from './sendable.ts';
import { drawPicture, type Studio } from './studio.ts';

type Wish = Extract<ProviderRequest, { capability: 'ENHANCE' }>;

/** What the models work at; small pixels are enlarged to it, so that they are seen as pixels. */
const workingSide = 1024;

/**
 * Redraws a picture. It is laid on a canvas of a proportion that the service knows, and the same part is cut out of what
 * comes back: the result has the source's proportions and lies where the source lay, in the service's resolution.
 */
export const enhance = async (
  studio: Studio,
  request: Wish,
  { signal, progress }: ProviderContext,
): Promise<ProviderResult> => {
  progress(0.02, 'looking at the picture');
  const source = await studio.codec.decode(await sendable(studio.codec, request.source));
  const transparent = hasTransparency(source);
  const color = keyColorForPicture(source);
  const aspectRatio = nearestAspectRatio(source.width, source.height);
  const scale = Math.max(1, Math.floor(workingSide / Math.max(source.width, source.height)));
  const { canvas, region } = onCanvas(source, {
    ...canvasSize(source, quotientOf(aspectRatio), scale),
    scale,
    color,
  });
  const png = await studio.codec.encodePng(canvas);

  progress(0.1, 'Gemini redraws it');
  const text = enhancingPrompt(request, studio.styles, transparent ? color : null);
  return drawPicture(studio, { parts: [{ text }, { png }], aspectRatio }, signal, async (drawn) => {
    progress(0.9, 'cutting it out');
    // What the service calls 9:16 is 4:7 in its pixels, so the last percent of the proportions is ours to keep.
    const part = middleOf(crop(drawn, samePart(region, canvas, drawn)), source.width, source.height);
    return transparent ? studio.removeKey(part, color) : part;
  });
};

const hasTransparency = ({ pixels }: Picture): boolean => {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at]! < 250) return true;
  return false;
};

/** The smallest canvas of that proportion which holds the enlarged picture. */
const canvasSize = ({ width, height }: Picture, ratio: number, scale: number) => ({
  width: Math.max(width * scale, Math.round(height * scale * ratio)),
  height: Math.max(height * scale, Math.round((width * scale) / ratio)),
});

/** Where a region of the canvas is in what was drawn of it. */
const samePart = (region: Region, canvas: Picture, drawn: Picture): Region => {
  const across = drawn.width / canvas.width;
  const down = drawn.height / canvas.height;
  const part = {
    x: Math.round(region.x * across),
    y: Math.round(region.y * down),
    width: Math.round(region.width * across),
    height: Math.round(region.height * down),
  };
  if (part.width < 16 || part.height < 16) {
    throw invalidResult({ name: 'Gemini' }, `a picture of only ${drawn.width} × ${drawn.height} px`);
  }
  return part;
};
