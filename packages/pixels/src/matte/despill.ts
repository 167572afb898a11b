/** Chroma (bytes, Cb and Cr of BT.601) between background and subject below which there is no tint worth taking out. */
const visible = 20;

/**
 * Takes the background's tint out of a pixel at the edge, in place: of the way from the chroma of the subject further in
 * (`inner`) to that of the background, whatever part the pixel has gone. Luma stays, and so does chroma in other directions.
 * All three are offsets of r, g, b.
 */
export const despill = (
  pixels: Uint8ClampedArray,
  at: number,
  colors: Uint8ClampedArray,
  inner: number,
  bare: Uint8ClampedArray,
  behind: number,
): void => {
  const innerCb = cb(colors, inner);
  const innerCr = cr(colors, inner);
  const stepCb = cb(bare, behind) - innerCb;
  const stepCr = cr(bare, behind) - innerCr;
  const length = stepCb * stepCb + stepCr * stepCr;
  if (length < visible * visible) return;
  const ownCb = cb(pixels, at);
  const ownCr = cr(pixels, at);
  const spill = Math.min(1, ((ownCb - innerCb) * stepCb + (ownCr - innerCr) * stepCr) / length);
  if (spill <= 0) return;
  const y = luma(pixels, at);
  const b = y + (ownCb - spill * stepCb) / 0.564;
  const r = y + (ownCr - spill * stepCr) / 0.713;
  pixels[at] = r;
  pixels[at + 1] = (y - 0.299 * r - 0.114 * b) / 0.587;
  pixels[at + 2] = b;
};

const luma = (p: Uint8ClampedArray, at: number): number =>
  0.299 * p[at]! + 0.587 * p[at + 1]! + 0.114 * p[at + 2]!;
const cb = (p: Uint8ClampedArray, at: number): number => 0.564 * (p[at + 2]! - luma(p, at));
const cr = (p: Uint8ClampedArray, at: number): number => 0.713 * (p[at]! - luma(p, at));
