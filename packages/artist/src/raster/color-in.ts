import type { Rgb } from '@papeterie/pixels/oklab';
import type { Ramp } from '../color/ramp.ts';
import type { Part } from '../sketch.ts';
import type { Frame } from './frame.ts';

export const packRgb = ({ r, g, b }: Rgb): number => (r << 16) | (g << 8) | b;

/** Gives every pixel the tone of its part's paint, or its line color where `lines` is set. */
export const colorIn = (
  frame: Frame,
  parts: readonly Part[],
  ramps: Readonly<Record<string, Ramp>>,
  lines: Uint8Array,
  softly: boolean,
): void => {
  for (let at = 0; at < frame.owner.length; at++) {
    const owner = frame.owner[at]!;
    if (owner < 0) continue;
    const ramp = ramps[parts[owner]!.paint]!;
    const color = lines[at] ? (softly ? ramp.tones[0]! : ramp.softLine) : ramp.tones[frame.tone[at]!]!;
    frame.color[at] = packRgb(color);
  }
};
