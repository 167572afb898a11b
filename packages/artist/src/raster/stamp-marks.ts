import type { Ramp } from '../color/ramp.ts';
import type { Mark, Part } from '../sketch.ts';
import { stampOfHeight } from '../stamps/stamp.ts';
import { packRgb } from './color-in.ts';
import type { Fit, Frame } from './frame.ts';

const ink = 0x1d1a2b;
const white = 0xfdfdf8;

const colorOf = (character: string, ramp: Ramp): number => {
  if (character === 'k') return ink;
  if (character === 'w') return white;
  if (character === 'l') return packRgb(ramp.line);
  return packRgb(ramp.tones[Number(character)]!);
};

/** The left pixel column of a mark: both halves of a pair keep the same distance from their axis. */
const leftOf = (mark: Mark, width: number, fit: Fit): number => {
  const center = mark.x * fit.scale + fit.dx;
  if (mark.side === 0) return Math.round(center - width / 2);
  const axis = Math.round((mark.axis * fit.scale + fit.dx) * 2) / 2;
  const gap = Math.abs(center - axis) - width / 2;
  const rounded = Number.isInteger(axis) ? Math.round(gap) : Math.round(gap - 0.5) + 0.5;
  return mark.side * (mark.x - mark.axis) >= 0 && mark.x >= mark.axis
    ? axis + rounded
    : axis - rounded - width;
};

/** Puts the hand-made pixels where nothing nearer covers them. */
export const stampMarks = (
  frame: Frame,
  parts: readonly Part[],
  marks: readonly Mark[],
  ramps: Readonly<Record<string, Ramp>>,
  fit: Fit,
): void => {
  for (const mark of marks) {
    const { rows, width, height } = stampOfHeight(mark.stamps, mark.height * fit.scale);
    const left = leftOf(mark, width, fit);
    const top = Math.round(mark.y * fit.scale + fit.dy - height / 2);
    const ramp = ramps[mark.paint]!;
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        const character = rows[row]![mark.flip ? width - 1 - column : column] ?? ' ';
        if (character === ' ') continue;
        const x = left + column;
        const y = top + row;
        if (x < 0 || y < 0 || x >= frame.width || y >= frame.height) continue;
        const at = y * frame.width + x;
        const owner = frame.owner[at]!;
        if (owner < 0 || parts[owner]!.depth > mark.depth) continue;
        frame.color[at] = colorOf(character, ramp);
        frame.precious[at] = 1;
      }
    }
  }
};
