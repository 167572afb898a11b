import type { Rgb } from '../../oklab.ts';
import type { Picture } from '../../picture.ts';
import { borderOf } from '../border-of.ts';
import type { LabPlanes } from '../lab-planes.ts';
import { grayChroma } from './gray-labels.ts';

/** Levels (bytes) by which the two grays differ at least, and within which noise belongs to one. */
const apart = 10;
const noise = 3;
/** Share of the border, 0..1, that each gray has at least. */
const least = 0.15;

/** The two grays that most of the border has, the more common one first; null where there are not two. */
export const borderGrays = ({ width, height, pixels }: Picture, { a, b }: LabPlanes): [Rgb, Rgb] | null => {
  const border = borderOf(width, height);
  const gray = border.filter((at) => Math.hypot(a[at]!, b[at]!) < grayChroma);
  const counts = new Float64Array(256);
  for (const at of gray) counts[pixels[at * 4 + 1]!]!++;
  const around = (level: number): number =>
    counts.slice(Math.max(0, level - noise), level + noise + 1).reduce((sum, count) => sum + count, 0);

  const levels = Array.from({ length: 256 }, (_, level) => level);
  const fullest = (candidates: readonly number[]): number =>
    candidates.reduce((best, level) =>
      // The level itself decides between its neighbors, so that a clean gray comes out exactly.
      around(level) + counts[level]! > around(best) + counts[best]! ? level : best,
    );
  const one = fullest(levels);
  const other = fullest(levels.filter((level) => Math.abs(level - one) >= apart));
  if (Math.min(around(one), around(other)) < least * border.length) return null;
  return [colorAt(one), colorAt(other)];

  /** The mean of the pixels about that level: painted grays may have a tint. */
  function colorAt(level: number): Rgb {
    const near = gray.filter((at) => Math.abs(pixels[at * 4 + 1]! - level) <= 1);
    const mean = (channel: number): number =>
      Math.round(near.reduce((sum, at) => sum + pixels[at * 4 + channel]!, 0) / near.length);
    return { r: mean(0), g: level, b: mean(2) };
  }
};
