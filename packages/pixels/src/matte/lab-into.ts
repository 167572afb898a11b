import { byteToLinear } from '../oklab.ts';

/** OKLab of a color 0xrrggbb into three floats, for loops over pixels that cannot afford an object each. */
export const labInto = (lab: Float32Array, color: number): void => {
  const r = byteToLinear((color >> 16) & 255);
  const g = byteToLinear((color >> 8) & 255);
  const b = byteToLinear(color & 255);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  lab[0] = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  lab[1] = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  lab[2] = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
};
