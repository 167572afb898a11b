import type { Rgb } from '../oklab.ts';
import type { Backdrop } from './backdrop.ts';
import type { Tolerance } from './choose-tolerance.ts';
import { eachComponent } from './each-component.ts';
import type { LabPlanes } from './lab-planes.ts';

/** OKLab: the step in color without which a rim is no edge of the subject but shading within it. */
const edgeContrast = 0.03;
/** The share of the rim, 0..1, that must be edge; nearly all of it for a hole within one cell, which no line cuts off. */
const edgeShare = { flat: 0.7, cell: 0.92 };

/** A gray this light is as likely a glint in an eye as a cell of a checkerboard. */
const nearWhite = 248;
/** Both grays of a checkerboard must show, each with this share. */
const grayShare = 0.08;

/**
 * Adds to `background` what it encloses and lets show through: a region of the background's color is a hole when its
 * better quarter has that color exactly, and when it ends in edges. A gem of about that color fails the first, shading
 * the second. In a checkerboard the pattern is the evidence: both grays must show, or the darker one.
 */
export const addHoles = (
  background: Uint8Array,
  distance: Float32Array,
  planes: LabPlanes,
  { bare, colors, kind }: Backdrop,
  tolerance: Tolerance,
): void => {
  const { width, height } = bare;
  const exact = tolerance.hazy ? 0.012 : tolerance.distance / 2;
  const candidates = new Uint8Array(background.length);
  for (let at = 0; at < candidates.length; at++) {
    candidates[at] = !background[at] && distance[at]! <= tolerance.distance ? 1 : 0;
  }
  const shareOf = (indexes: Int32Array, { g }: Rgb): number =>
    indexes.filter((at) => Math.abs(bare.pixels[at * 4 + 1]! - g) < 2).length / indexes.length;
  eachComponent(candidates, width, height, 4, (indexes) => {
    const distances = Float32Array.from(indexes, (at) => distance[at]!).sort();
    if (distances[distances.length >> 2]! > exact) return;
    let needed = edgeShare.flat;
    if (kind === 'checkerboard') {
      const [light, dark] = colors.map((color) => shareOf(indexes, color)) as [number, number];
      const pattern = Math.min(light, dark) > grayShare;
      if (!pattern && light > dark && colors[0]!.g >= nearWhite) return;
      needed = pattern ? 0 : edgeShare.cell;
    }
    if (edgesAround(indexes, candidates, planes, width, height) < needed) return;
    for (const at of indexes) background[at] = 1;
  });
};

/** The share of a region's rim, 0..1, where the color two pixels further out is another one. */
const edgesAround = (
  indexes: Int32Array,
  region: Uint8Array,
  { L, a, b }: LabPlanes,
  width: number,
  height: number,
): number => {
  let [rim, edges] = [0, 0];
  for (const at of indexes) {
    const x = at % width;
    const y = Math.floor(at / width);
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
      const next = at + dy * width + dx;
      if (region[next]) continue;
      const farX = Math.min(width - 1, Math.max(0, x + 2 * dx));
      const farY = Math.min(height - 1, Math.max(0, y + 2 * dy));
      const contrast = (other: number): number =>
        Math.hypot(L[other]! - L[at]!, a[other]! - a[at]!, b[other]! - b[at]!);
      rim++;
      if (Math.max(contrast(next), contrast(farY * width + farX)) > edgeContrast) edges++;
    }
  }
  return rim === 0 ? 0 : edges / rim;
};
