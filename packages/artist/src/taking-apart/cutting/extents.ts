export type Extent = { left: number; top: number; right: number; bottom: number };

/** The first and last columns and rows of each label, included. */
export const extentsOf = (labels: Uint8Array, width: number, count: number): Extent[] => {
  const extents = Array.from({ length: count }, () => ({
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: -1,
    bottom: -1,
  }));
  for (let at = 0, x = 0, y = 0; at < labels.length; at++, x++) {
    if (x === width) {
      x = 0;
      y++;
    }
    const extent = extents[labels[at]!]!;
    if (x < extent.left) extent.left = x;
    if (x > extent.right) extent.right = x;
    if (y < extent.top) extent.top = y;
    extent.bottom = y;
  }
  return extents;
};
