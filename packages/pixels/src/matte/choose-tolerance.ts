import type { Picture } from '../picture.ts';
import { borderOf } from './border-of.ts';
import { floodFromBorder } from './flood-from-border.ts';
import { hasFewColors, rimOf } from './rim-of.ts';

/** OKLab distances up to which a pixel is background. */
export type Tolerance = {
  readonly distance: number;
  /** The background is hazy near the subject: JPEG's ringing, or a very soft edge. */
  readonly hazy: boolean;
  /** The background is full of faint noise near the subject, as JPEG leaves it, also where the edges themselves are sharp. */
  readonly noisy: boolean;
};

/** Less than what is just noticeable: a clean background needs no more, and pale subjects on it need no less. */
export const clean = 0.015;
/** Less than a byte's difference. */
const exact = 0.0005;
/** What JPEG of quality 85 leaves around an edge. */
const hazeAround = 0.035;

/**
 * How much the background varies: along the border, and next to what is not background. Clean pictures get a tight
 * tolerance, which spares subjects of nearly the background's color.
 * @param shadow what is known to be in the shade, above 0: it tells nothing of the background's own colors
 */
export const chooseTolerance = (
  picture: Picture,
  distance: Float32Array,
  shadow?: Float32Array,
): Tolerance => {
  const bared = borderOf(picture.width, picture.height).filter((at) => !shadow?.[at]);
  const near = Float32Array.from(bared, (at) => distance[at]!)
    .filter((d) => d < 0.08)
    .sort();
  const spread = near[Math.floor(near.length * 0.95)] ?? 0;
  const tight = Math.max(clean, spread * 1.5);
  const background = floodFromBorder(picture, distance, tight);
  const rim = rimOf(background, picture.width);
  const pale = rim.filter((at) => distance[at]! < 0.08).length;
  const few = hasFewColors(picture, rim);
  const hazy = pale > rim.length * 0.35 && !few;
  // A clean background has its color everywhere but along soft edges, which are no more than the rim.
  const faint = background.reduce((sum, one, at) => sum + (one && distance[at]! > exact ? 1 : 0), 0);
  const noisy = pale > 0 && faint > rim.length && !few;
  return { distance: hazy || noisy ? Math.max(hazeAround, spread * 2) : tight, hazy, noisy };
};
