import type { Picture } from '../picture.ts';
import { borderOf } from './border-of.ts';
import { floodFromBorder } from './flood-from-border.ts';
import { hasFewColors, rimOf } from './rim-of.ts';

/** OKLab distances up to which a pixel is background. */
export type Tolerance = {
  readonly distance: number;
  /** The background is hazy near the subject: JPEG's ringing, or a very soft edge. */
  readonly hazy: boolean;
};

/** Less than what is just noticeable: a clean background needs no more, and pale subjects on it need no less. */
const clean = 0.015;
/** What JPEG of quality 85 leaves around an edge. */
const hazeAround = 0.035;

/**
 * How much the background varies: along the border, and next to what is not background. Clean pictures get a tight
 * tolerance, which spares subjects of nearly the background's color.
 */
export const chooseTolerance = (picture: Picture, distance: Float32Array): Tolerance => {
  const near = Float32Array.from(borderOf(picture.width, picture.height), (at) => distance[at]!)
    .filter((d) => d < 0.08)
    .sort();
  const spread = near[Math.floor(near.length * 0.95)] ?? 0;
  const tight = Math.max(clean, spread * 1.5);
  const rim = rimOf(floodFromBorder(picture, distance, tight), picture.width);
  const pale = rim.filter((at) => distance[at]! < 0.08).length;
  const hazy = pale > rim.length * 0.35 && !hasFewColors(picture, rim);
  return { distance: hazy ? Math.max(hazeAround, spread * 2) : tight, hazy };
};
