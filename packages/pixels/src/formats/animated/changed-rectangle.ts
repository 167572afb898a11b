import type { Area } from './outline.ts';

/**
 * The smallest rectangle outside of which two frames are equal; one pixel at the corner when they are equal everywhere,
 * because no format of pictures that move knows an empty frame.
 */
export const changedRectangle = (
  before: Uint32Array | Uint8Array,
  after: Uint32Array | Uint8Array,
  width: number,
): Area => {
  let first = 0;
  while (first < after.length && before[first] === after[first]) first++;
  if (first === after.length) return { x: 0, y: 0, width: 1, height: 1 };
  let last = after.length - 1;
  while (before[last] === after[last]) last--;

  const top = Math.floor(first / width);
  const bottom = Math.floor(last / width);
  let left = first % width;
  let right = last % width;
  if (left > right) [left, right] = [right, left];
  for (let y = top; y <= bottom; y++) {
    const row = y * width;
    for (let x = 0; x < left; x++) if (before[row + x] !== after[row + x]) left = x;
    for (let x = width - 1; x > right; x--) if (before[row + x] !== after[row + x]) right = x;
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
};
