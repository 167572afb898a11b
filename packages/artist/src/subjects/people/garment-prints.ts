import type { Art } from '../../art.ts';
import { clip } from '../../shapes/operations.ts';
import type { Shape } from '../../shapes/shape.ts';
import type { Print } from './look.ts';

/** How far a place is from the middle of the band that it is in, as a part of half its period: 0..1. */
const inBand = (v: number, period: number): number => Math.abs(((((v / period) % 1) + 1) % 1) - 0.5) * 2;

/** Whether a print colors a place; `step` is its period in units. */
const prints: Readonly<Record<Print, (x: number, y: number, step: number) => boolean>> = {
  stripes: (_, y, step) => inBand(y, step) < 0.5,
  plates: (_, y, step) => inBand(y, step) < 0.3,
  checks: (x, y, step) => inBand(x, step * 1.1) < 0.4 || inBand(y, step * 1.1) < 0.4,
  dots: (x, y, step) => {
    const row = Math.floor(y / step);
    return Math.hypot(inBand(x + (row % 2) * step * 0.5, step), inBand(y, step)) < 0.62;
  },
  halves: (x) => x > 0,
  camouflage: (x, y, step) =>
    Math.sin((x / step) * 3.1 + Math.sin((y / step) * 2.3) * 1.7) +
      Math.sin((y / step) * 3.7 - (x / step) * 1.3) >
    0.5,
};

/** What of a garment is in the paint of its print. No stripe is thinner than a pixel can show. */
export const printed = (art: Art, print: Print, garment: Shape): Shape => {
  const step = Math.max(print === 'plates' ? 6.5 : 8, 4 / art.pixels);
  const isPrinted = prints[print];
  return clip(garment, {
    box: garment.box,
    at: (x, y) => (isPrinted(x, y, step) ? -1 : 1),
  });
};
