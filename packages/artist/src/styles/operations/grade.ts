import { smoothstep } from './color.ts';
import type { Plate } from './plate.ts';

export type Grade = {
  /** Multiplies light before all else. */
  readonly exposure?: number;
  /** Lightness 0..1 to lightness 0..1. */
  readonly curve?: (lightness: number) => number;
  /** Multiplies chroma: 0 gray, 1 as is. */
  readonly chroma?: number;
  /** Added to OKLab a and b, in full at black and fading to nothing at white. */
  readonly shadows?: readonly [a: number, b: number];
  /** The same, in full at white. */
  readonly lights?: readonly [a: number, b: number];
  /** Chroma is pressed softly below this. */
  readonly maxChroma?: number;
};

const steps = 1024;

/** An S-curve around `pivot`: 0 leaves lightness as it is, 1 is strong. */
export const contrast =
  (amount: number, pivot = 0.5) =>
  (lightness: number): number => {
    const power = 1 + amount;
    return lightness < pivot
      ? pivot * (lightness / pivot) ** power
      : 1 - (1 - pivot) * Math.max(0, (1 - lightness) / (1 - pivot)) ** power;
  };

/** A curve that leaves pupils, nostrils and lines as dark as they are, however much it lifts the rest. */
export const keepBlacks =
  (curve: (lightness: number) => number) =>
  (lightness: number): number => {
    const part = smoothstep(0.26, 0.42, lightness);
    return lightness * 0.85 * (1 - part) + curve(lightness) * part;
  };

/** Grades colors by curves in OKLab, where lightness, chroma and hue do not disturb each other. Changes the plate. */
export const grade = (
  plate: Plate,
  { exposure = 1, curve = (l) => l, chroma = 1, shadows = [0, 0], lights = [0, 0], maxChroma = 1 }: Grade,
): void => {
  const { r, g, b, alpha } = plate;
  const table = Float32Array.from({ length: steps + 1 }, (_, i) => curve(i / steps));
  for (let i = 0; i < alpha.length; i++) {
    if (alpha[i] === 0) continue;
    const red = r[i]! * exposure;
    const green = g[i]! * exposure;
    const blue = b[i]! * exposure;
    const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    const before = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
    const light = Math.min(1, Math.max(0, before));
    const at = light * steps;
    const low = at | 0;
    const L = low >= steps ? table[steps]! : table[low]! + (table[low + 1]! - table[low]!) * (at - low);
    let ca = (1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s) * chroma;
    let cb = (0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s) * chroma;
    const size = Math.sqrt(ca * ca + cb * cb);
    if (size > maxChroma * 0.7) {
      const over = size - maxChroma * 0.7;
      const pressed = maxChroma * 0.7 + (over * maxChroma * 0.3) / (over + maxChroma * 0.3);
      ca *= pressed / size;
      cb *= pressed / size;
    }
    ca += shadows[0] * (1 - light) + lights[0] * light;
    cb += shadows[1] * (1 - light) + lights[1] * light;
    const l3 = L + 0.3963377774 * ca + 0.2158037573 * cb;
    const m3 = L - 0.1055613458 * ca - 0.0638541728 * cb;
    const s3 = L - 0.0894841775 * ca - 1.291485548 * cb;
    const ll = l3 * l3 * l3;
    const mm = m3 * m3 * m3;
    const ss = s3 * s3 * s3;
    r[i] = Math.max(0, 4.0767416621 * ll - 3.3077115913 * mm + 0.2309699292 * ss);
    g[i] = Math.max(0, -1.2684380046 * ll + 2.6097574011 * mm - 0.3413193965 * ss);
    b[i] = Math.max(0, -0.0041960863 * ll - 0.7034186147 * mm + 1.707614701 * ss);
  }
};
