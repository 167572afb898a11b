/** Where the light comes from, as for every part: raster/light.ts. */
const [lx, ly, lz] = [-0.5, -0.68, 0.54];

/** Regions smaller than this share of the picture are painted on what they lie on, and give it no edge. */
const leastShare = 0.035;

/** Each pixel's region: connected pixels of one surface. -1 where there is nothing; small ones are all -2. */
const largeRegions = (surface: Uint8Array, side: number, nothing: number): Int32Array => {
  const regions = new Int32Array(surface.length).fill(-1);
  const stack = new Int32Array(surface.length);
  const sizes: number[] = [];
  let all = 0;
  for (let start = 0; start < surface.length; start++) {
    const kind = surface[start]!;
    if (kind === nothing || regions[start] !== -1) continue;
    const region = sizes.length;
    let [top, size] = [0, 0];
    stack[top++] = start;
    regions[start] = region;
    while (top) {
      const at = stack[--top]!;
      size++;
      const x = at % side;
      const visit = (next: number): void => {
        if (surface[next] !== kind || regions[next] !== -1) return;
        regions[next] = region;
        stack[top++] = next;
      };
      if (x > 0) visit(at - 1);
      if (x + 1 < side) visit(at + 1);
      if (at >= side) visit(at - side);
      if (at + side < surface.length) visit(at + side);
    }
    sizes.push(size);
    all += size;
  }
  for (let at = 0; at < regions.length; at++)
    if (regions[at]! >= 0 && sizes[regions[at]!]! < all * leastShare) regions[at] = -2;
  return regions;
};

/** How far each pixel is from the edge of the picture or of a large region, in pixels (chamfers of 3 and 4). */
const fromEdges = (regions: Int32Array, side: number): Float32Array => {
  const far = 1e6;
  const distance = new Float32Array(regions.length).fill(far);
  const isEdge = (one: number, other: number): boolean =>
    other === -1 || (one >= 0 && other >= 0 && one !== other);
  for (let at = 0; at < regions.length; at++) {
    const here = regions[at]!;
    const x = at % side;
    if (here === -1) distance[at] = 0;
    else if (
      x === 0 ||
      x + 1 === side ||
      at < side ||
      at + side >= regions.length ||
      isEdge(here, regions[at - 1]!) ||
      isEdge(here, regions[at + 1]!) ||
      isEdge(here, regions[at - side]!) ||
      isEdge(here, regions[at + side]!)
    )
      distance[at] = 0.5;
  }
  const relax = (at: number, from: number, by: number): void => {
    if (distance[from]! + by < distance[at]!) distance[at] = distance[from]! + by;
  };
  for (let at = side + 1; at < distance.length; at++) {
    relax(at, at - 1, 1);
    relax(at, at - side, 1);
    relax(at, at - side - 1, 4 / 3);
    relax(at, at - side + 1, 4 / 3);
  }
  for (let at = distance.length - side - 2; at >= 0; at--) {
    relax(at, at + 1, 1);
    relax(at, at + side, 1);
    relax(at, at + side + 1, 4 / 3);
    relax(at, at + side - 1, 4 / 3);
  }
  return distance;
};

/**
 * The light that a picture gets by its form, more or less than a flat surface has: every large region bulges.
 * @param cell pixels in a cell of the grid that it is drawn for
 */
export const formLight = (surface: Uint8Array, side: number, nothing: number, cell: number): Float32Array => {
  const distance = fromEdges(largeRegions(surface, side, nothing), side);
  let deepest = 0;
  for (const d of distance) if (d > deepest) deepest = d;
  const bulge = Math.min(cell * 6, Math.max(cell * 2, deepest * 0.5));
  const light = new Float32Array(surface.length);
  const step = Math.max(1, Math.round(cell * 0.75));
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const at = y * side + x;
      const depth = distance[at]! / bulge;
      if (surface[at] === nothing || depth >= 1) continue;
      const left = distance[y * side + Math.max(0, x - step)]!;
      const right = distance[y * side + Math.min(side - 1, x + step)]!;
      const above = distance[Math.max(0, y - step) * side + x]!;
      const below = distance[Math.min(side - 1, y + step) * side + x]!;
      const [gx, gy] = [left - right, above - below];
      const length = Math.hypot(gx, gy);
      if (length < 0.5) continue;
      const slope = 1 - depth;
      const facing = Math.sqrt(1 - slope * slope);
      light[at] = slope * ((gx / length) * lx + (gy / length) * ly) + facing * lz - lz;
    }
  }
  return light;
};
