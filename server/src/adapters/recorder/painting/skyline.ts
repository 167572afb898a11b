/** What counts as seen: the edge of a picture's shadow is not something to stand on. */
const leastAlpha = 10;

/**
 * For each column the first row whose alpha is above 10, `height` where there is none.
 * @param rgba width · height pixels
 */
export const skylineOf = (rgba: Uint8Array, width: number, height: number): Uint32Array => {
  const skyline = new Uint32Array(width).fill(height);
  // Row by row, as the pixels lie in memory, until no column is open.
  let open = width;
  for (let y = 0; y < height && open > 0; y++) {
    for (let x = 0, alpha = y * width * 4 + 3; x < width; x++, alpha += 4) {
      if (skyline[x] !== height || rgba[alpha] <= leastAlpha) continue;
      skyline[x] = y;
      open--;
    }
  }
  return skyline;
};
