import type { Ramp } from '../color/ramp.ts';
import type { Outline } from '../drawing-options.ts';
import type { Part } from '../sketch.ts';
import { packRgb } from './color-in.ts';
import type { Frame } from './frame.ts';

const black = 0x15131d;

/** Neighbors of an empty pixel, those below and to the right first: there the sprite turns its lit side. */
const around = [
  [0, 1, true],
  [1, 0, true],
  [-1, 0, false],
  [0, -1, false],
] as const;

/** Draws a line of one pixel around the silhouette, on the empty pixels next to it. */
export const drawOutline = (
  frame: Frame,
  parts: readonly Part[],
  ramps: Readonly<Record<string, Ramp>>,
  outline: Outline,
): void => {
  if (outline === 'NONE') return;
  const { width, height, owner, color } = frame;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (owner[at]! >= 0) continue;
      let lit = false;
      let shaded = false;
      let ramp: Ramp | undefined;
      for (const [ox, oy, lightSide] of around) {
        const nx = x + ox;
        const ny = y + oy;
        if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
        const there = owner[ny * width + nx]!;
        if (there < 0) continue;
        ramp = ramps[parts[there]!.paint];
        if (lightSide) lit = true;
        else shaded = true;
      }
      if (!ramp) continue;
      if (outline === 'BLACK') color[at] = black;
      else if (outline === 'COLORED') color[at] = packRgb(ramp.line);
      else color[at] = packRgb(lit && !shaded ? ramp.tones[0]! : ramp.softLine);
    }
  }
};
