import { type Lab, labDistance, rgbToLab } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';
import type { Size } from '../plate.ts';

/** A picture as numbers of colors: 0 is transparent, label n has the color `colors[n]` (`colors[0]` is unused). */
export type Labels = Size & { readonly map: Uint8Array; readonly colors: readonly Lab[] };

/** Colors nearer than this (just noticeable) are one. */
const same = 0.025;

type Bin = Lab & { readonly key: number; readonly count: number };

/** Means of the opaque colors in cells of `2 ** (8 - bits)` levels a channel, and each pixel's cell (-1: transparent). */
const binsOf = ({ pixels }: Picture, bits: number): { bins: Bin[]; keys: Int32Array } => {
  const drop = 8 - bits;
  const sums = new Uint32Array(4 << (3 * bits));
  const keys = new Int32Array(pixels.length / 4).fill(-1);
  for (let i = 0, at = 0; i < keys.length; i++, at += 4) {
    if (pixels[at + 3]! < 128) continue;
    const key =
      ((((pixels[at]! >> drop) << bits) | (pixels[at + 1]! >> drop)) << bits) | (pixels[at + 2]! >> drop);
    keys[i] = key;
    sums[key * 4]! += pixels[at]!;
    sums[key * 4 + 1]! += pixels[at + 1]!;
    sums[key * 4 + 2]! += pixels[at + 2]!;
    sums[key * 4 + 3]!++;
  }
  const bins: Bin[] = [];
  for (let key = 0; key < sums.length / 4; key++) {
    const count = sums[key * 4 + 3]!;
    if (count === 0) continue;
    const mean = (c: number) => Math.round(sums[key * 4 + c]! / count);
    bins.push({ ...rgbToLab(mean(0), mean(1), mean(2)), key, count });
  }
  return { bins, keys };
};

/** Centers by farthest-first traversal weighted by use, so that a rare but distinct color (an eye) gets its own. */
const pickCenters = (bins: readonly Bin[], limit: number): Lab[] => {
  const centers: Lab[] = [bins.reduce((best, bin) => (bin.count > best.count ? bin : best))];
  const weights = bins.map(({ count }) => count ** 0.25);
  const nearest = bins.map((bin) => labDistance(bin, centers[0]!));
  while (centers.length < limit) {
    let best = 0;
    for (let i = 1; i < bins.length; i++)
      if (nearest[i]! * weights[i]! > nearest[best]! * weights[best]!) best = i;
    if (nearest[best]! < same) break;
    centers.push(bins[best]!);
    for (let i = 0; i < bins.length; i++)
      nearest[i] = Math.min(nearest[i]!, labDistance(bins[i]!, bins[best]!));
  }
  return centers;
};

/**
 * Gives every opaque pixel the number of its color; pictures of many colors are reduced to the most different ones.
 * @param limit how many colors there may be, at most 254
 * @param bits of each channel that tell colors apart at first
 */
export const labelsOf = (picture: Picture, limit = 48, bits = 5): Labels => {
  const { bins, keys } = binsOf(picture, bits);
  const centers = bins.length === 0 ? [] : pickCenters(bins, limit);
  const labelOfKey = new Uint8Array(1 << (3 * bits));
  for (const bin of bins) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let c = 0; c < centers.length; c++) {
      const distance = labDistance(bin, centers[c]!);
      if (distance >= least) continue;
      least = distance;
      best = c;
    }
    labelOfKey[bin.key] = best + 1;
  }
  const map = new Uint8Array(keys.length);
  for (let i = 0; i < map.length; i++) if (keys[i]! >= 0) map[i] = labelOfKey[keys[i]!]!;
  return { width: picture.width, height: picture.height, map, colors: [{ L: 0, a: 0, b: 0 }, ...centers] };
};
