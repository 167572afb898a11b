/**
 * Walks over every connected region of the pixels that `belongs` has as 1 and hands its indexes to `visit`, which must
 * not keep them. Neighbors are the four beside a pixel, or all eight around it.
 */
export const eachComponent = (
  belongs: Uint8Array,
  width: number,
  height: number,
  neighbors: 4 | 8,
  visit: (indexes: Int32Array) => void,
): void => {
  const seen = new Uint8Array(belongs.length);
  const found = new Int32Array(belongs.length);
  for (let start = 0; start < belongs.length; start++) {
    if (!belongs[start] || seen[start]) continue;
    let end = 0;
    seen[start] = 1;
    found[end++] = start;
    for (let next = 0; next < end; next++) {
      const at = found[next]!;
      const x = at % width;
      const y = Math.floor(at / width);
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          if (neighbors === 4 && dx !== 0 && dy !== 0) continue;
          if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
          const other = at + dy * width + dx;
          if (!belongs[other] || seen[other]) continue;
          seen[other] = 1;
          found[end++] = other;
        }
      }
    }
    visit(found.subarray(0, end));
  }
};
