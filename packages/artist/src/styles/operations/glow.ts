import { blur } from './blur.ts';
import { enlargePlane, reducePlane } from './halve.ts';
import type { Plane, Plate } from './plate.ts';

export type GlowOptions = {
  /** Light below this (linear, the brightest channel) does not glow. */
  readonly threshold: number;
  /** Reach in pixels. */
  readonly sigma: number;
  readonly strength: number;
};

/** Bright parts bleed light into what is around them, as in a lens. Changes the plate. */
export const glow = (plate: Plate, { threshold, sigma, strength }: GlowOptions): void => {
  const { r, g, b, alpha } = plate;
  const light = [new Float32Array(r.length), new Float32Array(r.length), new Float32Array(r.length)];
  for (let i = 0; i < r.length; i++) {
    const brightest = Math.max(r[i]!, g[i]!, b[i]!);
    if (brightest <= threshold) continue;
    const gate = ((brightest - threshold) / brightest) * alpha[i]!;
    light[0]![i] = Math.min(3, r[i]!) * gate;
    light[1]![i] = Math.min(3, g[i]!) * gate;
    light[2]![i] = Math.min(3, b[i]!) * gate;
  }
  const spread = (channel: Plane, source: Plane): void => {
    // A glow has no detail: half the size is enough for it.
    const half = reducePlane(source, plate);
    const near = blur(half.plane, half, sigma * 0.2);
    const wide = blur(half.plane, half, sigma * 0.5);
    for (let i = 0; i < near.length; i++) near[i] = (near[i]! * 0.4 + wide[i]!) * strength;
    const all = enlargePlane(near, half, plate);
    for (let i = 0; i < channel.length; i++) channel[i]! += all[i]!;
  };
  spread(r, light[0]!);
  spread(g, light[1]!);
  spread(b, light[2]!);
};
