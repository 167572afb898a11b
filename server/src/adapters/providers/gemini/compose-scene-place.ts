import type { Region } from './canvas.ts';

/** Of both together: what overlaps less was drawn somewhere else than it was. */
const asItWas = 0.4;

const overlapOf = (one: Region, other: Region): number => {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  const both = Math.max(0, width) * Math.max(0, height);
  return both / (one.width * one.height + other.width * other.height - both);
};

/**
 * Where a thing goes in the source, and how many source px one of its px is: where it was drawn, or, when the model has moved
 * it, into the middle of the box in which it was found.
 * @param drawn px of the drawing
 * @param scale source px for one px of the drawing
 * @param box px of the source
 */
export const placeOf = (
  drawn: Region,
  scale: number,
  box: Region,
): { left: number; top: number; scale: number } => {
  const there = {
    x: drawn.x * scale,
    y: drawn.y * scale,
    width: drawn.width * scale,
    height: drawn.height * scale,
  };
  if (overlapOf(there, box) >= asItWas) return { left: there.x, top: there.y, scale };
  const fitted = Math.min(box.width / drawn.width, box.height / drawn.height);
  return {
    left: box.x + (box.width - drawn.width * fitted) / 2,
    top: box.y + (box.height - drawn.height * fitted) / 2,
    scale: fitted,
  };
};
