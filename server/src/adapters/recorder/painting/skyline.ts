/** What counts as seen: the edge of a picture's shadow is not something to stand on. */
const leastAlpha = 10;

/**
 * For each column the first row whose alpha is above 10, `height` where there is none.
 * @param alphas of width · height pixels, `step` bytes from one to the next, beginning with the first
 */
export const skylineOf = (alphas: Uint8Array, width: number, height: number, step: 1 | 4): Uint32Array => {
  const skyline = new Uint32Array(width).fill(height);
  // Row by row, as the pixels lie in memory, until no column is open.
  let open = width;
  for (let y = 0; y < height && open > 0; y++) {
    for (let x = 0, at = y * width * step; x < width; x++, at += step) {
      if (skyline[x] !== height || alphas[at]! <= leastAlpha) continue;
      skyline[x] = y;
      open--;
    }
  }
  return skyline;
};

/** Of RGBA pixels. */
export const skylineOfRgba = (rgba: Uint8Array, width: number, height: number): Uint32Array =>
  skylineOf(rgba.subarray(3), width, height, 4);
