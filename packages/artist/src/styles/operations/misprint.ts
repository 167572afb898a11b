import type { Plate } from './plate.ts';

/** The red plate of a cheap print sits `shift` pixels off to the right, the blue one off to the left. Opacity stays. */
export const misprint = ({ width, r, b, alpha }: Plate, shift: number): void => {
  const by = Math.round(shift);
  const red = r.slice();
  const blue = b.slice();
  for (let i = by; i < alpha.length - by; i++) {
    const x = i % width;
    if (x < by || x >= width - by) continue;
    // Nothing is printed off the paper.
    if (alpha[i - by]! > 0.9) r[i] = red[i - by]!;
    if (alpha[i + by]! > 0.9) b[i] = blue[i + by]!;
  }
};
