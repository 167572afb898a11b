import type { Canvas } from '../canvas.ts';
import type { Stand, VisibleLeg } from './find-legs.ts';

/**
 * A gap that shows only the feet is too little to walk with: the legs go on above it, as high as legs are at least, each
 * up to the middle between it and the next.
 */
export const withThighs = (
  { width, cells }: Canvas,
  stand: Stand,
  { top, bottom }: { top: number; bottom: number },
): Stand => {
  const hipY = bottom + 1 - Math.round((bottom - top + 1) * 0.18);
  if (hipY >= stand.hipY) return stand;
  const { legs } = stand;
  const edge = (one: VisibleLeg, other: VisibleLeg): number => Math.ceil((one.right + other.left) / 2);
  const longer = legs.map((leg, index) => {
    const from = index === 0 ? leg.left : edge(legs[index - 1]!, leg);
    const to = index === legs.length - 1 ? leg.right : edge(leg, legs[index + 1]!) - 1;
    const thigh: number[] = [];
    for (let y = hipY; y < stand.hipY; y++) {
      for (let x = from; x <= to; x++) if (cells[y * width + x]) thigh.push(y * width + x);
    }
    const pixels = new Int32Array(leg.pixels.length + thigh.length);
    pixels.set(leg.pixels);
    pixels.set(thigh, leg.pixels.length);
    return { ...leg, pixels };
  });
  return { hipY, legs: longer };
};
