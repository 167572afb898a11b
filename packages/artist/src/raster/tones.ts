import type { Shading } from '../drawing-options.ts';
import type { Frame } from './frame.ts';

type Scale = {
  readonly from: readonly number[];
  readonly tones: readonly number[];
  readonly dither: boolean;
};

/** From which light on a tone is used. */
const scales: Record<Shading, Scale> = {
  FLAT: { from: [], tones: [2], dither: false },
  BASIC: { from: [0.3], tones: [1, 2], dither: false },
  MEDIUM: { from: [0.28, 0.84], tones: [1, 2, 3], dither: false },
  DETAILED: { from: [0.04, 0.38, 0.84], tones: [0, 1, 2, 3], dither: false },
  HIGHLY_DETAILED: { from: [0.04, 0.36, 0.76, 1.0], tones: [0, 1, 2, 3, 4], dither: true },
};

/** Where two tones of a large part meet, a checkerboard this wide (in light) mixes them. */
const ditherReach = 0.055;
const ditherArea = 260;

/** Turns light into tones. */
export const quantize = (frame: Frame, shading: Shading): void => {
  const { from, tones, dither } = scales[shading];
  const area = new Map<number, number>();
  if (dither) for (const owner of frame.owner) area.set(owner, (area.get(owner) ?? 0) + 1);
  for (let at = 0; at < frame.owner.length; at++) {
    const owner = frame.owner[at]!;
    if (owner < 0) continue;
    const checker = ((at % frame.width) + Math.floor(at / frame.width)) & 1;
    const mixes = dither && (area.get(owner) ?? 0) > ditherArea;
    const light = frame.light[at]! + (mixes ? (checker ? ditherReach : -ditherReach) : 0);
    let i = 0;
    while (i < from.length && light >= from[i]!) i++;
    frame.tone[at] = tones[i]!;
  }
};
