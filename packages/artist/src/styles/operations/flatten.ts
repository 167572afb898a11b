import { smoothstep } from './color.ts';
import type { Plate } from './plate.ts';

/** Numbers connected pixels of one region, row by row; a region's parts that meet later are joined. */
const componentsOf = (
  regions: Uint8Array,
  width: number,
): { ids: Int32Array; root: (id: number) => number } => {
  const ids = new Int32Array(regions.length);
  const parents: number[] = [];
  const root = (id: number): number => {
    let at = id;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  };
  for (let i = 0; i < regions.length; i++) {
    const left = i % width > 0 && regions[i - 1] === regions[i] ? ids[i - 1]! : -1;
    const up = i >= width && regions[i - width] === regions[i] ? ids[i - width]! : -1;
    if (left < 0 && up < 0) {
      ids[i] = parents.length;
      parents.push(parents.length);
      continue;
    }
    ids[i] = left >= 0 ? left : up;
    if (left >= 0 && up >= 0) parents[root(left)] = root(up);
  }
  return { ids, root };
};

/**
 * Gives every connected region its mean color, as the flat paint of a cel; tones that differ
 * much from it (eyes, a buckle, deep shadow) stay. Changes the plate.
 */
export const flatten = (plate: Plate, regions: Uint8Array): void => {
  const { r, g, b } = plate;
  const { ids, root } = componentsOf(regions, plate.width);
  const sums = new Map<number, [r: number, g: number, b: number, count: number]>();
  for (let i = 0; i < ids.length; i++) {
    if (regions[i] === 0) continue;
    const id = root(ids[i]!);
    ids[i] = id;
    const sum = sums.get(id);
    if (!sum) sums.set(id, [r[i]!, g[i]!, b[i]!, 1]);
    else {
      sum[0] += r[i]!;
      sum[1] += g[i]!;
      sum[2] += b[i]!;
      sum[3]++;
    }
  }
  for (let i = 0; i < ids.length; i++) {
    if (regions[i] === 0) continue;
    const [red, green, blue, count] = sums.get(ids[i]!)!;
    const sharp = Math.cbrt(0.2 * r[i]! + 0.7 * g[i]! + 0.1 * b[i]!);
    const mean = Math.cbrt((0.2 * red + 0.7 * green + 0.1 * blue) / count);
    const kept = smoothstep(0.13, 0.17, Math.abs(sharp - mean));
    r[i] = (red / count) * (1 - kept) + r[i]! * kept;
    g[i] = (green / count) * (1 - kept) + g[i]! * kept;
    b[i] = (blue / count) * (1 - kept) + b[i]! * kept;
  }
};
