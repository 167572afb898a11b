import type { Drawn } from '../drawn.ts';

/** px: what is narrower cannot be seen, and would be painted without end. */
const narrowest = 0.5;
const mostRepeats = 20_000;

/** The first left edge (px) and the number of a picture's places side by side that cover [0, stageWidth]. */
export type Repeats = { first: number; count: number };

/** One place for what is not repeated; none for what is too narrow. A turned picture's corners reach further: more places. */
export const repeatsOf = (
  { x, width, height, repeatX, rotation }: Pick<Drawn, 'x' | 'width' | 'height' | 'repeatX' | 'rotation'>,
  stageWidth: number,
): Repeats => {
  if (!repeatX) return { first: x, count: 1 };
  if (!(width >= narrowest)) return { first: x, count: 0 };
  const reach = rotation === 0 ? 0 : Math.max(0, (Math.hypot(width, height) - width) / 2);
  const first = x - Math.ceil((x + reach) / width) * width;
  return { first, count: Math.min(mostRepeats, Math.ceil((stageWidth + reach - first) / width)) };
};
