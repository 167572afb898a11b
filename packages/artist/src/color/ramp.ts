import { type Lch, lchToRgb, type Rgb } from '@papeterie/pixels/oklab';
import type { Paint, PaintKind } from './paint.ts';

/** Five tones from deep shadow to highlight, and the color of a line around it. */
export type Ramp = { readonly tones: readonly Rgb[]; readonly line: Rgb; readonly softLine: Rgb };

/** Fractions of the way to black (below 0) and to white (above 0), tone by tone. */
const steps: Record<PaintKind, readonly number[]> = {
  matte: [-0.4, -0.21, 0, 0.3, 0.58],
  metal: [-0.52, -0.28, 0, 0.48, 0.86],
  gel: [-0.34, -0.17, 0, 0.34, 0.72],
  glow: [-0.3, -0.16, 0, 0.5, 0.82],
  crystal: [-0.4, -0.2, 0, 0.42, 0.8],
  flat: [-0.3, -0.16, 0, 0.3, 0.6],
};

const shadowHue = 285;
const lightHue = 95;

/** `from` moved towards `to` by at most so many degrees, the short way. */
export const turnHue = (from: number, to: number, byDeg: number): number => {
  const gap = ((to - from + 540) % 360) - 180;
  return (from + Math.sign(gap) * Math.min(Math.abs(gap), byDeg) + 360) % 360;
};

/** One tone of a color: `step` goes to black (-1) or white (1), shadows turn blue-violet and lights yellow. */
export const toneOf = (color: Lch, step: number, contrast = 1): Lch => {
  const amount = Math.min(0.95, Math.abs(step) * contrast);
  if (step < 0) {
    const L = Math.max(0.13, color.L * (1 - amount));
    const gray = Math.max(0, 0.03 - color.C) * 0.8;
    return {
      L,
      C: color.C * (1 - amount * 0.45) + gray,
      h: turnHue(color.C < 0.02 ? shadowHue : color.h, shadowHue, amount * 62),
    };
  }
  const L = color.L + (0.985 - color.L) * amount;
  return { L, C: color.C * (1 - amount * 0.5), h: turnHue(color.h, lightHue, amount * 48) };
};

/** The ramp of a paint; `contrast` stretches (> 1) or flattens (< 1) it. */
export const rampOf = ({ color, kind }: Paint, contrast = 1): Ramp => {
  const base: Lch = { ...color, L: Math.min(0.95, Math.max(0.27, color.L)) };
  const line = toneOf(base, -0.64);
  const soft = toneOf(base, -0.48);
  return {
    tones: steps[kind].map((step) => lchToRgb(toneOf(base, step, contrast))),
    line: lchToRgb({ L: Math.min(0.3, Math.max(0.17, line.L)), C: Math.min(line.C, 0.085), h: line.h }),
    softLine: lchToRgb({ L: Math.min(0.46, Math.max(0.22, soft.L)), C: Math.min(soft.C, 0.11), h: soft.h }),
  };
};
