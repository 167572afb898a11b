import { type Lab, type Rgb, rgbToLab } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';
import type { LabelMap } from './label-map.ts';

export type Region = {
  label: number;
  /** Pixels. */
  area: number;
  /** The pixels at its ends, included. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  rgb: Rgb;
  lab: Lab;
  /** Pixels at each side of the picture. */
  atLeft: number;
  atTop: number;
  atRight: number;
  atBottom: number;
  /** There is a pixel with only its own around it. */
  isSolid: boolean;
  isTransparent: boolean;
};

const emptyRegion = (label: number): Region => ({
  label,
  area: 0,
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: -1,
  bottom: -1,
  rgb: { r: 0, g: 0, b: 0 },
  lab: { L: 0, a: 0, b: 0 },
  atLeft: 0,
  atTop: 0,
  atRight: 0,
  atBottom: 0,
  isSolid: false,
  isTransparent: false,
});

/** What there is to know of each region, by label. */
export const measureRegions = ({ width, height, labels, count }: LabelMap, { pixels }: Picture): Region[] => {
  const regions = Array.from({ length: count }, (_, label) => emptyRegion(label));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const region = regions[labels[at]!]!;
      region.area++;
      region.left = Math.min(region.left, x);
      region.right = Math.max(region.right, x);
      region.top = Math.min(region.top, y);
      region.bottom = Math.max(region.bottom, y);
      region.atLeft += Number(x === 0);
      region.atTop += Number(y === 0);
      region.atRight += Number(x === width - 1);
      region.atBottom += Number(y === height - 1);
      region.rgb.r += pixels[at * 4]!;
      region.rgb.g += pixels[at * 4 + 1]!;
      region.rgb.b += pixels[at * 4 + 2]!;
      region.isTransparent ||= pixels[at * 4 + 3]! < 128;
      region.isSolid ||= isInside(labels, at, x, y, width, height);
    }
  }
  for (const region of regions) {
    const { r, g, b } = region.rgb;
    const mean = (sum: number) => Math.round(sum / region.area);
    region.rgb = { r: mean(r), g: mean(g), b: mean(b) };
    region.lab = rgbToLab(region.rgb.r, region.rgb.g, region.rgb.b);
  }
  return regions;
};

const isInside = (
  labels: Int32Array,
  at: number,
  x: number,
  y: number,
  width: number,
  height: number,
): boolean => {
  if (x === 0 || y === 0 || x === width - 1 || y === height - 1) return false;
  const label = labels[at];
  for (let dy = -width; dy <= width; dy += width) {
    for (let dx = -1; dx <= 1; dx++) if (labels[at + dy + dx] !== label) return false;
  }
  return true;
};
