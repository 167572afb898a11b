/** Pixels as words, for comparing and copying: a view of them, or of a copy where they do not begin at a multiple of 4. */
export const wordsOf = (pixels: Uint8Array | Uint8ClampedArray): Uint32Array => {
  const whole = pixels.byteOffset % 4 === 0 ? pixels : new Uint8Array(pixels);
  return new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength / 4);
};
