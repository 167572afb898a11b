import type { Picture } from '@papeterie/pixels/picture';

/** Pixels as whole words, so that a pixel is moved and compared at once. What cannot be seen is 0. */
export type Canvas = {
  readonly width: number;
  readonly height: number;
  readonly cells: Uint32Array<ArrayBuffer>;
};

export const blankCanvas = (width: number, height: number): Canvas => ({
  width,
  height,
  cells: new Uint32Array(width * height),
});

/** The pixels of a picture as a canvas of its own. */
export const toCanvas = ({ width, height, pixels }: Picture): Canvas => {
  const cells = new Uint32Array(pixels.slice().buffer);
  for (let at = 0; at < cells.length; at++) if (pixels[at * 4 + 3] === 0) cells[at] = 0;
  return { width, height, cells };
};

/** A canvas as a picture; they share their bytes. */
export const toPicture = ({ width, height, cells }: Canvas): Picture => ({
  width,
  height,
  pixels: new Uint8ClampedArray(cells.buffer),
});

/** Red, green, blue and alpha of a word, whatever the byte order of the machine. */
export const channelsOf = (word: number): readonly [number, number, number, number] => {
  scratchWord[0] = word;
  return [scratch[0]!, scratch[1]!, scratch[2]!, scratch[3]!];
};

const scratchWord = new Uint32Array(1);
const scratch = new Uint8Array(scratchWord.buffer);

/** All bits set in any byte order: opaque white. */
export const white = 0xffffffff;
