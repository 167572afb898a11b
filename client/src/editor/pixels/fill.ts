import type { Color } from './color.ts';
import type { PixelPicture } from './picture.ts';

type Area = Pick<PixelPicture, 'width' | 'height' | 'words'>;

/** All that cannot be seen is one color, whatever red it would be. */
const sameAs = (words: Uint32Array, at: number): ((other: number) => boolean) => {
  const alphas = new Uint8Array(words.buffer, words.byteOffset, words.length * 4);
  const color = words[at]!;
  if (alphas[at * 4 + 3] === 0) return (other) => alphas[other * 4 + 3] === 0;
  return (other) => words[other] === color;
};

/** The indices of every pixel of the same color as the one at `at`. */
export const sameColor = ({ words }: Area, at: number): Uint32Array => {
  const same = sameAs(words, at);
  const found = new Uint32Array(words.length);
  let count = 0;
  for (let index = 0; index < words.length; index++) if (same(index)) found[count++] = index;
  return found.slice(0, count);
};

/** The indices of the area of one color around `at`: what touches it side by side, not over corners. */
export const area = ({ width, height, words }: Area, at: number): Uint32Array => {
  const same = sameAs(words, at);
  const seen = new Uint8Array(words.length);
  // Each pixel is found once, and lies in the queue until its neighbors have been looked at.
  const found = new Uint32Array(words.length);
  let count = 0;
  const visit = (index: number) => {
    if (seen[index] || !same(index)) return;
    seen[index] = 1;
    found[count++] = index;
  };
  visit(at);
  for (let done = 0; done < count; done++) {
    const index = found[done]!;
    const column = index % width;
    if (column > 0) visit(index - 1);
    if (column < width - 1) visit(index + 1);
    if (index >= width) visit(index - width);
    if (index < width * (height - 1)) visit(index + width);
  }
  return found.slice(0, count);
};

/** Fills what `indices` name. */
export const paintIndices = ({ words }: Area, indices: Uint32Array, color: Color): void => {
  for (const index of indices) words[index] = color;
};
