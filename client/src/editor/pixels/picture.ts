/** A picture in memory: RGBA bytes with straight alpha, row by row, and the same bytes as one word a pixel. */
export type PixelPicture = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly words: Uint32Array<ArrayBuffer>;
};

/** px a side: what is larger has no pixels that one would set by hand. */
export const maxPaintedSide = 512;

/** @param data taken over when given; all transparent otherwise */
export const createPicture = (
  width: number,
  height: number,
  data: Uint8ClampedArray<ArrayBuffer> = new Uint8ClampedArray(width * height * 4),
): PixelPicture => {
  if (data.length !== width * height * 4)
    throw new RangeError(`${data.length} bytes are no picture of ${width} × ${height}`);
  return { width, height, data, words: new Uint32Array(data.buffer, data.byteOffset, width * height) };
};

export const copyPicture = ({ width, height, data }: PixelPicture): PixelPicture =>
  createPicture(width, height, data.slice());
