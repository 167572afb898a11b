import { joinBytes } from '../bytes/join-bytes.ts';
import { gifHeadLength } from './strip-gif.ts';

/** One transparent pixel in the upper left corner, which stays. https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
const nothing = Uint8Array.from(
  [
    // Graphic control extension: no delay, color 0 is transparent.
    [0x21, 0xf9, 4, 0b0000_0101, 0, 0, 0, 0],
    // Image descriptor: 1 × 1 px with two colors of its own.
    [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0x80],
    [0, 0, 0, 0, 0, 0],
    // Codes of 3 bits: clear, color 0, end.
    [2, 2, 0b0100_0100, 0b1, 0],
  ].flat(),
);

/**
 * The same GIF with a frame before all others that shows nothing. sharp's decoder paints black what no frame covers, unless
 * one of them is transparent; and lets the first one grow the canvas, where all others are clipped.
 * @returns the page at which the GIF itself begins
 */
export const gifAfterNothing = (gif: Uint8Array): { gif: Uint8Array; page: number } => {
  const [width, height] = [gif[6]! | gif[7]!, gif[8]! | gif[9]!];
  // Without a canvas the first frame is it.
  if (width === 0 || height === 0) return { gif, page: 0 };
  const start = gifHeadLength(gif);
  return { gif: joinBytes([gif.subarray(0, start), nothing, gif.subarray(start)]), page: 1 };
};
