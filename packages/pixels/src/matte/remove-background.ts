import { type Rgb, rgbToHex } from '../oklab.ts';
import { blankPicture, type Picture } from '../picture.ts';
import { addHoles } from './add-holes.ts';
import type { BackdropKind } from './backdrop.ts';
import { borderOf } from './border-of.ts';
import { chooseTolerance, clean } from './choose-tolerance.ts';
import { detectBackdrop } from './detect-backdrop.ts';
import { distanceToBare } from './distance-to-bare.ts';
import { dropRinging } from './drop-ringing.ts';
import { dropSpecks } from './drop-specks.ts';
import { floodFromBorder } from './flood-from-border.ts';
import { followEdges } from './follow-edges.ts';
import { hasHardEdges } from './has-hard-edges.ts';
import { labPlanesOf } from './lab-planes.ts';
import { paintSoft } from './paint-soft.ts';
import { softShadow } from './soft-shadow.ts';

export type Removal = {
  readonly picture: Picture;
  /** What the border showed; 'none' where the picture is returned as it came. */
  readonly found: 'none' | BackdropKind;
  /** The background's colors as "#rrggbb": its flat colors, the lighter and the darker gray, or a gradient's corners. */
  readonly background: string[];
};

export type RemovalOptions = {
  /** The color that was asked for as a background. What was painted may be off by a little. */
  key?: Rgb;
  /** OKLab distance up to which a pixel is background; without it, measured in the picture. */
  tolerance?: number;
  /** Also what the subject encloses, as between an arm and a body. By default only what is connected to the border. */
  holes?: boolean;
};

/**
 * Makes the background transparent: flat colors, a key color, a painted checkerboard, a soft gradient, as far as they
 * are connected to the border. Pixel art keeps hard edges and exactly its colors; soft edges get the alpha and the color
 * that, mixed with the background, give what the picture shows; so do soft shadows.
 */
export const removeBackground = (picture: Picture, options: RemovalOptions = {}): Removal => {
  const { width, height } = picture;
  const planes = labPlanesOf(picture);
  const backdrop = detectBackdrop(picture, planes, options.key);
  if (!backdrop) return { picture, found: 'none', background: [] };

  const { bare } = backdrop;
  const distance = distanceToBare(planes, bare);
  const cast = shadowOnBorder(picture, bare, distance);
  const measured = chooseTolerance(picture, distance, cast);
  const tolerance = { ...measured, distance: options.tolerance ?? measured.distance };
  const background = floodFromBorder(picture, distance, tolerance.distance);
  if (options.holes) addHoles(background, distance, planes, backdrop, tolerance);
  dropSpecks(background, distance, width, height, tolerance);
  // Where edges are soft they tell their alpha themselves.
  if (tolerance.noisy && !tolerance.hazy) dropRinging(background, distance, width);
  if (!isBackground(background, width, height)) return { picture, found: 'none', background: [] };

  const shadow = cast ?? softShadow(picture, bare, background);
  for (let at = 0; at < shadow.length; at++) if (shadow[at]! > 0) background[at] = 1;
  const cut = hasHardEdges(picture, bare, background, tolerance.hazy)
    ? cutHard(picture, background)
    : paintSoft(picture, bare, background, followEdges(picture, bare, background, tolerance.hazy));
  for (let at = 0; at < shadow.length; at++) cut.pixels[at * 4 + 3]! += shadow[at]! * 255;
  return { picture: cut, found: backdrop.kind, background: backdrop.colors.map(rgbToHex) };
};

/**
 * The soft shadow of a subject, where the picture ends within it. Its shades are on the border then, and would else pass for
 * a background that varies.
 */
const shadowOnBorder = (
  picture: Picture,
  bare: Picture,
  distance: Float32Array,
): Float32Array | undefined => {
  const border = borderOf(picture.width, picture.height);
  if (!border.some((at) => distance[at]! > clean)) return undefined;
  const shadow = softShadow(picture, bare, floodFromBorder(picture, distance, clean));
  return border.some((at) => shadow[at]! > 0) ? shadow : undefined;
};

/** A frame around the picture is not what lies behind it, and a picture without a subject has nothing to be cut out. */
const isBackground = (background: Uint8Array, width: number, height: number): boolean => {
  const area = background.reduce((sum, one) => sum + one, 0);
  return area > 3 * (width + height) && area < background.length;
};

const cutHard = (picture: Picture, background: Uint8Array): Picture => {
  const cut = blankPicture(picture.width, picture.height);
  cut.pixels.set(picture.pixels);
  for (let at = 0; at < background.length; at++) if (background[at]) cut.pixels.fill(0, at * 4, at * 4 + 4);
  return cut;
};
