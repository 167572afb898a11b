/** Indexes of the pixels on the outermost rows and columns, clockwise from the top left, each once. */
export const borderOf = (width: number, height: number): Int32Array => {
  const ring: number[] = [];
  for (let x = 0; x < width; x++) ring.push(x);
  for (let y = 1; y < height; y++) ring.push(y * width + width - 1);
  if (height > 1) for (let x = width - 2; x >= 0; x--) ring.push((height - 1) * width + x);
  if (width > 1) for (let y = height - 2; y > 0; y--) ring.push(y * width);
  return Int32Array.from(ring);
};
