/**
 * For each pixel the index of the nearest background pixel, -1 where there is none. Two passes over the picture that hand
 * the nearest one on from neighbor to neighbor (Danielsson's 8SSED), exact to a fraction of a pixel.
 */
export const nearestBackground = (background: Uint8Array, width: number, height: number): Int32Array => {
  const nearest = new Int32Array(width * height).fill(-1);
  const square = new Float32Array(width * height).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < nearest.length; at++) {
    if (background[at] !== 1) continue;
    nearest[at] = at;
    square[at] = 0;
  }
  const take = (at: number, x: number, y: number, from: number): void => {
    const source = nearest[from]!;
    if (source < 0 || square[at] === 0) return;
    const sourceY = (source / width) | 0;
    const dx = x - (source - sourceY * width);
    const dy = y - sourceY;
    const distance = dx * dx + dy * dy;
    if (distance >= square[at]!) return;
    square[at] = distance;
    nearest[at] = source;
  };
  const sweep = (y: number, before: number): void => {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      if (before >= 0 && before < height) {
        take(row + x, x, y, before * width + x);
        if (x > 0) take(row + x, x, y, before * width + x - 1);
        if (x < width - 1) take(row + x, x, y, before * width + x + 1);
      }
      if (x > 0) take(row + x, x, y, row + x - 1);
    }
    for (let x = width - 2; x >= 0; x--) take(row + x, x, y, row + x + 1);
  };
  for (let y = 0; y < height; y++) sweep(y, y - 1);
  for (let y = height - 1; y >= 0; y--) sweep(y, y + 1);
  return nearest;
};
