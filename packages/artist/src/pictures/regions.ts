/** Not one of the large regions, though there is something. */
const small = -2;
/** There is nothing. */
export const outside = -1;

/** Fills the region around `start` with its number; the stack is the caller's, so that none is made for each. */
const fillRegion = (
  surface: Uint8Array,
  side: number,
  start: number,
  region: number,
  regions: Int32Array,
  stack: Int32Array,
): number => {
  const kind = surface[start]!;
  let [top, size] = [1, 0];
  stack[0] = start;
  regions[start] = region;
  while (top) {
    const at = stack[--top]!;
    size++;
    const x = at % side;
    for (let way = 0; way < 4; way++) {
      const next = way === 0 ? at - 1 : way === 1 ? at + 1 : way === 2 ? at - side : at + side;
      const leaves = way === 0 ? x === 0 : way === 1 ? x + 1 === side : next < 0 || next >= surface.length;
      if (leaves || surface[next] !== kind || regions[next] !== outside) continue;
      regions[next] = region;
      stack[top++] = next;
    }
  }
  return size;
};

/**
 * Each pixel's region: connected pixels of one surface.
 * @param leastShare of the whole picture; what is smaller is `small`
 */
export const largeRegions = (
  surface: Uint8Array,
  side: number,
  nothing: number,
  leastShare: number,
): Int32Array => {
  const regions = new Int32Array(surface.length).fill(outside);
  const stack = new Int32Array(surface.length);
  const sizes: number[] = [];
  let all = 0;
  for (let start = 0; start < surface.length; start++) {
    if (surface[start] === nothing || regions[start] !== outside) continue;
    const size = fillRegion(surface, side, start, sizes.length, regions, stack);
    sizes.push(size);
    all += size;
  }
  for (let at = 0; at < regions.length; at++)
    if (regions[at]! >= 0 && sizes[regions[at]!]! < all * leastShare) regions[at] = small;
  return regions;
};
