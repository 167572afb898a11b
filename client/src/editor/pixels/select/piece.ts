import { type Box, boxOf, sharedBox } from '../box.ts';
import type { Floating, Piece } from '../document/marks.ts';
import { copyPicture, type PixelPicture } from '../picture.ts';

/** The pixels of a box, which lies inside the picture. */
export const pieceOf = ({ width, words }: PixelPicture, box: Box): Piece => {
  const piece = new Uint32Array(box.width * box.height);
  for (let row = 0; row < box.height; row++) {
    const start = (box.top + row) * width + box.left;
    piece.set(words.subarray(start, start + box.width), row * box.width);
  }
  return { width: box.width, height: box.height, words: piece };
};

/** Makes a box of the picture transparent. */
export const clearBox = ({ width, words }: PixelPicture, box: Box): void => {
  for (let row = 0; row < box.height; row++) {
    const start = (box.top + row) * width + box.left;
    words.fill(0, start, start + box.width);
  }
};

/** Puts a piece down: what of it can be seen covers what was there, what lies outside is lost. */
export const stampPiece = (picture: PixelPicture, words: Uint32Array, box: Box): void => {
  const shared = sharedBox(box, boxOf(picture));
  if (!shared) return;
  const alphas = new Uint8Array(words.buffer, words.byteOffset, words.length * 4);
  for (let y = shared.top; y < shared.top + shared.height; y++)
    for (let x = shared.left; x < shared.left + shared.width; x++) {
      const at = (y - box.top) * box.width + (x - box.left);
      if (alphas[at * 4 + 3] !== 0) picture.words[y * picture.width + x] = words[at]!;
    }
};

/** The picture with what floats put down: what is shown, previewed and saved. */
export const flattened = (picture: PixelPicture, floating: Floating | undefined): PixelPicture => {
  const flat = copyPicture(picture);
  if (floating) stampPiece(flat, floating.words, floating.box);
  return flat;
};

/** The same piece, mirrored. */
export const flippedPiece = ({ width, height, words }: Piece, axis: 'HORIZONTAL' | 'VERTICAL'): Piece => {
  const flipped = new Uint32Array(words.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const to = axis === 'HORIZONTAL' ? y * width + (width - 1 - x) : (height - 1 - y) * width + x;
      flipped[to] = words[y * width + x]!;
    }
  return { width, height, words: flipped };
};

/** The same piece, a quarter clockwise. */
export const turnedPiece = ({ width, height, words }: Piece): Piece => {
  const turned = new Uint32Array(words.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = words[y * width + x]!;
  return { width: height, height: width, words: turned };
};
