import type { Color, Plate } from './plate.ts';

/** The mean light of what is opaque; middle gray when nothing is. */
export const meanColor = ({ r, g, b, alpha }: Plate): Color => {
  let red = 0;
  let green = 0;
  let blue = 0;
  let total = 0;
  for (let i = 0; i < alpha.length; i++) {
    red += r[i]! * alpha[i]!;
    green += g[i]! * alpha[i]!;
    blue += b[i]! * alpha[i]!;
    total += alpha[i]!;
  }
  return total === 0 ? [0.2, 0.2, 0.2] : [red / total, green / total, blue / total];
};
