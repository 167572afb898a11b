/** Pixels in memory: straight (not premultiplied) sRGB RGBA, 4 bytes a pixel, row by row from the top left. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
};

/** A fully transparent picture. */
export const blankPicture = (width: number, height: number): Picture => ({
  width,
  height,
  pixels: new Uint8ClampedArray(width * height * 4),
});
