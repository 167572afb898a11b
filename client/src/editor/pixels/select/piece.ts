import type { Picture } from '@papeterie/pixels/picture';
import { cutOut } from '@papeterie/pixels/process/cut-out';
import { type Axis, mirrored } from '@papeterie/pixels/process/mirrored';
import { turnByQuarters } from '@papeterie/pixels/process/turn-by-quarters';
import { type Box, boxOf, sharedBox } from '../box.ts';
import type { Floating, Piece } from '../document/marks.ts';
import { copyPicture, type PixelPicture } from '../picture.ts';

const asPicture = ({ width, height, words }: Piece): Picture => ({
  width,
  height,
  pixels: new Uint8ClampedArray(words.buffer, words.byteOffset, words.byteLength),
});

const asPiece = ({ width, height, pixels }: Picture): Piece => ({
  width,
  height,
  words: new Uint32Array(pixels.buffer, pixels.byteOffset, width * height),
});

/** The pixels of a box, which lies inside the picture. */
export const pieceOf = (picture: PixelPicture, box: Box): Piece => asPiece(cutOut(picture, box));

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
export const flippedPiece = (piece: Piece, axis: Axis): Piece => asPiece(mirrored(asPicture(piece), axis));

/** The same piece, a quarter clockwise. */
export const turnedPiece = (piece: Piece): Piece => asPiece(turnByQuarters(asPicture(piece), 1));
