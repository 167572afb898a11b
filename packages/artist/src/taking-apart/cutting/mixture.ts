/**
 * A pixel as a mixture of what is beneath it and of another color.
 * @param under the pixels that `beneath` is an index of
 * @returns how much of the other color is in it, 0..1 when it is one, and how far off the mixture it is, of 441
 */
export const mixtureOf = (
  pixels: Uint8ClampedArray,
  at: number,
  under: Uint8ClampedArray,
  beneath: number,
  other: number,
): { share: number; off: number; contrast: number } => {
  let along = 0;
  let length = 0;
  for (let channel = 0; channel < 3; channel++) {
    const from = under[beneath * 4 + channel]!;
    const whole = pixels[other * 4 + channel]! - from;
    along += whole * (pixels[at * 4 + channel]! - from);
    length += whole * whole;
  }
  const share = along / (length || 1);
  let off = 0;
  for (let channel = 0; channel < 3; channel++) {
    const from = under[beneath * 4 + channel]!;
    off += (from + share * (pixels[other * 4 + channel]! - from) - pixels[at * 4 + channel]!) ** 2;
  }
  return { share, off: Math.sqrt(off), contrast: Math.sqrt(length) };
};
