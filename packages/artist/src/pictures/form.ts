import { largeRegions, outside } from './regions.ts';

/** Where the light comes from, as for every part: raster/light.ts. */
const [lx, ly, lz] = [-0.5, -0.68, 0.54];

/** Regions smaller than this share of the picture are painted on what they lie on, and give it no edge. */
const leastShare = 0.035;

/** Whether a region ends between two pixels; what is small lies on its neighbors and ends nothing. */
const ends = (one: number, other: number): boolean =>
  other === outside || (one >= 0 && other >= 0 && one !== other);

/** How far each pixel is from the edge of the picture or of a large region, in pixels. */
const fromEdges = (regions: Int32Array, side: number): Float32Array => {
  const slanted = 4 / 3;
  const distance = new Float32Array(regions.length).fill(side);
  for (let at = 0; at < regions.length; at++) {
    const here = regions[at]!;
    const x = at % side;
    if (here === outside) distance[at] = 0;
    else if (
      x === 0 ||
      x + 1 === side ||
      at < side ||
      at + side >= regions.length ||
      ends(here, regions[at - 1]!) ||
      ends(here, regions[at + 1]!) ||
      ends(here, regions[at - side]!) ||
      ends(here, regions[at + side]!)
    )
      distance[at] = 0.5;
  }
  for (let at = side + 1; at < distance.length; at++)
    distance[at] = Math.min(
      distance[at]!,
      distance[at - 1]! + 1,
      distance[at - side]! + 1,
      distance[at - side - 1]! + slanted,
      distance[at - side + 1]! + slanted,
    );
  for (let at = distance.length - side - 2; at >= 0; at--)
    distance[at] = Math.min(
      distance[at]!,
      distance[at + 1]! + 1,
      distance[at + side]! + 1,
      distance[at + side + 1]! + slanted,
      distance[at + side - 1]! + slanted,
    );
  return distance;
};

/**
 * The light that a picture gets by its form, more or less than a flat surface has: every large region bulges.
 * @param cell pixels in a cell of the grid that it is drawn for
 */
export const formLight = (surface: Uint8Array, side: number, nothing: number, cell: number): Float32Array => {
  const distance = fromEdges(largeRegions(surface, side, nothing, leastShare), side);
  let deepest = 0;
  for (const d of distance) if (d > deepest) deepest = d;
  // On few cells all is edge: there the form says less.
  const strength = Math.min(1, side / cell / 30);
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
      const length = Math.sqrt(gx * gx + gy * gy);
      if (length < 0.5) continue;
      const slope = 1 - depth;
      const facing = Math.sqrt(1 - slope * slope);
      light[at] = strength * (slope * ((gx / length) * lx + (gy / length) * ly) + facing * lz - lz);
    }
  }
  return light;
};
