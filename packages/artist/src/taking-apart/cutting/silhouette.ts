/** For each column the first row and the last of a ground, also where things stand before it; -1 where there is none. */
export type Silhouette = { tops: Int32Array; bottoms: Int32Array };

/**
 * How far a ground reaches: where a thing hides its edge, the edge goes on straight from one side of the thing to the other.
 * @param isThing by label
 */
export const silhouetteOf = (
  labels: Uint8Array,
  { width, height }: { width: number; height: number },
  ground: number,
  isThing: readonly boolean[],
): Silhouette => {
  const tops = new Int32Array(width).fill(-1);
  const bottoms = new Int32Array(width).fill(-1);
  const [shownTops, shownBottoms] = [new Int32Array(width).fill(-1), new Int32Array(width).fill(-1)];
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) {
      if (labels[y * width + x] !== ground) continue;
      if (tops[x] === -1) tops[x] = y;
      bottoms[x] = y;
    }
    const [top, bottom] = [tops[x]!, bottoms[x]!];
    if (top === -1) continue;
    if (top === 0 || !isThing[labels[(top - 1) * width + x]!]) shownTops[x] = top;
    if (bottom === height - 1 || !isThing[labels[(bottom + 1) * width + x]!]) shownBottoms[x] = bottom;
  }
  return {
    tops: bridged(shownTops, tops, Math.min),
    bottoms: bridged(shownBottoms, bottoms, Math.max),
  };
};

/** Straight over the gaps between what is shown; at least as far as there is something to be seen. */
const bridged = (
  shown: Int32Array,
  seen: Int32Array,
  farther: (one: number, other: number) => number,
): Int32Array => {
  const known = [...shown.keys()].filter((x) => shown[x] !== -1);
  if (known.length === 0) return seen;
  const result = seen.slice();
  const put = (x: number, y: number) => {
    result[x] = seen[x] === -1 ? Math.round(y) : farther(seen[x]!, Math.round(y));
  };
  for (const [index, x] of known.entries()) {
    const next = known[index + 1];
    if (next === undefined) break;
    for (let gap = x + 1; gap < next; gap++) {
      put(gap, shown[x]! + ((shown[next]! - shown[x]!) * (gap - x)) / (next - x));
    }
  }
  const [first, last] = [known[0]!, known.at(-1)!];
  // Before the first and after the last only what is hidden within the ground's own columns goes on.
  for (let x = first - 1; x >= 0 && seen[x] !== -1; x--) put(x, shown[first]!);
  for (let x = last + 1; x < seen.length && seen[x] !== -1; x++) put(x, shown[last]!);
  return result;
};
