import type { Rgb } from '@papeterie/pixels/oklab';
import type { Border } from './borders.ts';
import { neighborsOf } from './borders.ts';
import { type LabelMap, relabel } from './label-map.ts';
import type { Region } from './region.ts';

/** Of 441: how far off the straight way between two colors a mixture of them may be. */
const mixtureTolerance = 32;

const towards = (from: Rgb, to: Rgb): Rgb => ({ r: to.r - from.r, g: to.g - from.g, b: to.b - from.b });
const dot = (one: Rgb, other: Rgb): number => one.r * other.r + one.g * other.g + one.b * other.b;

/** Whether a color is what a soft edge between two others shows. */
const isMixture = (color: Rgb, one: Rgb, other: Rgb): boolean => {
  const whole = towards(one, other);
  const part = towards(one, color);
  const share = dot(part, whole) / (dot(whole, whole) || 1);
  if (share < 0.02 || share > 0.98) return false;
  const off = { r: part.r - share * whole.r, g: part.g - share * whole.g, b: part.b - share * whole.b };
  return Math.sqrt(dot(off, off)) < mixtureTolerance;
};

/**
 * Gives the pixels of soft edges and of crumbs to the regions around them, each to the one whose color is nearest. Thin
 * outlines are no mixture of what they part, and stay.
 * @param crumb pixels: what is smaller was not drawn on purpose
 */
export const dissolveEdges = (
  map: LabelMap,
  regions: readonly Region[],
  borders: readonly Border[],
  pixels: Uint8ClampedArray,
  crumb: number,
): LabelMap => {
  const neighbors = neighborsOf(map.count, borders);
  const goes = regions.map(({ label, isSolid, isTransparent, area, rgb }) => {
    if (isSolid || isTransparent) return false;
    if (area < crumb) return true;
    const [one, other] = [...neighbors[label]!]
      .filter(([neighbor]) => regions[neighbor]!.isSolid)
      .sort((x, y) => y[1] - x[1]);
    return (
      one !== undefined && other !== undefined && isMixture(rgb, regions[one[0]]!.rgb, regions[other[0]]!.rgb)
    );
  });
  const { width, height } = map;
  const labels = map.labels.slice();
  let front: number[] = [];
  for (let at = 0; at < labels.length; at++) if (goes[labels[at]!]) front.push(at);
  // From the outside in; what nothing stable ever touches stays as it is.
  for (let left = front.length + 1; front.length > 0 && front.length < left; ) {
    left = front.length;
    const settled: [number, number][] = [];
    const rest: number[] = [];
    for (const at of front) {
      const label = nearestAround(at, width, height, labels, goes, regions, pixels);
      if (label === -1) rest.push(at);
      else settled.push([at, label]);
    }
    for (const [at, label] of settled) labels[at] = label;
    front = rest;
  }
  return relabel({ ...map, labels }, (label) => label);
};

const nearestAround = (
  at: number,
  width: number,
  height: number,
  labels: Int32Array,
  goes: readonly boolean[],
  regions: readonly Region[],
  pixels: Uint8ClampedArray,
): number => {
  const x = at % width;
  const y = Math.floor(at / width);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
    for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
      const label = labels[ny * width + nx]!;
      if (goes[label]) continue;
      const { r, g, b } = regions[label]!.rgb;
      const distance =
        (r - pixels[at * 4]!) ** 2 + (g - pixels[at * 4 + 1]!) ** 2 + (b - pixels[at * 4 + 2]!) ** 2;
      if (distance < least) [best, least] = [label, distance];
    }
  }
  return best;
};
