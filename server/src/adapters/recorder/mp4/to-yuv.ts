/**
 * RGBA pixels to planar 4:2:0 in the limited range: luma, then both chroma planes with the mean of each 2 × 2 px.
 * Fixed point with 16 bits after the point.
 * ITU-R BT.709-6, 3.2 to 3.5
 * @param width even, as is the number of rows
 */
export const toYuv = (pixels: Uint32Array, width: number, yuv: Uint8Array): void => {
  const size = pixels.length;
  let blue = size;
  let red = size + size / 4;
  for (let row = 0; row < size; row += 2 * width) {
    for (let at = row; at < row + width; at += 2) {
      const a = pixels[at]!;
      const b = pixels[at + 1]!;
      const c = pixels[at + width]!;
      const d = pixels[at + width + 1]!;
      yuv[at] = luma(a);
      yuv[at + 1] = luma(b);
      yuv[at + width] = luma(c);
      yuv[at + width + 1] = luma(d);
      const r = (a & 255) + (b & 255) + (c & 255) + (d & 255);
      const g = ((a >> 8) & 255) + ((b >> 8) & 255) + ((c >> 8) & 255) + ((d >> 8) & 255);
      const bl = ((a >> 16) & 255) + ((b >> 16) & 255) + ((c >> 16) & 255) + ((d >> 16) & 255);
      yuv[blue++] = (-6_596 * r - 22_189 * g + 28_785 * bl + chromaZero) >> 18;
      yuv[red++] = (28_785 * r - 26_145 * g - 2_640 * bl + chromaZero) >> 18;
    }
  }
};

/** 16 and 128 with a half for rounding; sums of four px have two bits more. */
const lumaZero = (16 << 16) + (1 << 15);
const chromaZero = (128 << 18) + (1 << 17);

const luma = (pixel: number): number =>
  (11_966 * (pixel & 255) + 40_254 * ((pixel >> 8) & 255) + 4_064 * ((pixel >> 16) & 255) + lumaZero) >> 16;
