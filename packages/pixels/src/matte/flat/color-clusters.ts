import type { Rgb } from '../../oklab.ts';
import type { Picture } from '../../picture.ts';
import type { LabPlanes } from '../lab-planes.ts';

/** A color that a part of the border has. */
export type ColorCluster = {
  readonly color: Rgb;
  /** Of the border, 0..1: within `reach`. */
  readonly share: number;
  /** Of the border, 0..1: within a third of `reach`. A flat color has as many there, a gradient a third. */
  readonly core: number;
};

/** OKLab: three times what is just noticeable, so that JPEG noise stays in one cluster. */
const reach = 0.06;
const most = 4;

/** The colors of the border, most common first, each with what is near it. */
export const colorClusters = (border: Int32Array, picture: Picture, planes: LabPlanes): ColorCluster[] => {
  const clusters: ColorCluster[] = [];
  let rest = border;
  while (clusters.length < most && rest.length > border.length * 0.04) {
    const mode = modeOf(rest, picture);
    const distance = (at: number): number =>
      Math.hypot(
        planes.L[at]! - planes.L[mode]!,
        planes.a[at]! - planes.a[mode]!,
        planes.b[at]! - planes.b[mode]!,
      );
    const near = rest.filter((at) => distance(at) < reach);
    const core = near.filter((at) => distance(at) < reach / 3);
    clusters.push({
      color: medianOf(core, picture),
      share: near.length / border.length,
      core: core.length / border.length,
    });
    rest = rest.filter((at) => distance(at) >= reach);
  }
  return clusters;
};

/** The index of a pixel in the fullest cell of colors, of its most common color: noise spreads over some colors. */
const modeOf = (indexes: Int32Array, { pixels }: Picture): number => {
  const key = (at: number, bits: number): number =>
    ((pixels[at * 4]! >> bits) << 16) | ((pixels[at * 4 + 1]! >> bits) << 8) | (pixels[at * 4 + 2]! >> bits);
  const fullest = (items: Int32Array, bits: number): Int32Array => {
    const counts = new Map<number, number>();
    for (const at of items) counts.set(key(at, bits), (counts.get(key(at, bits)) ?? 0) + 1);
    const best = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
    return items.filter((at) => key(at, bits) === best);
  };
  return fullest(fullest(indexes, 4), 0)[0]!;
};

/** The median of each channel: a flat color comes out as it is, not averaged with its noise. */
const medianOf = (indexes: Int32Array, { pixels }: Picture): Rgb => {
  const channel = (offset: number): number => {
    const values = indexes.map((at) => pixels[at * 4 + offset]!).sort();
    return values[values.length >> 1]!;
  };
  return { r: channel(0), g: channel(1), b: channel(2) };
};
