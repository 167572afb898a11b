import type { Picture } from '@papeterie/pixels/picture';
import type { Reel } from '../reel.ts';
import { wholeTimes } from '../whole-times.ts';
import { type ColorTable, exactTable, isWhole, nearTable } from './color-table.ts';
import { gifenc, type Palette } from './gifenc.ts';

const disposals = { keep: 1, clear: 2 } as const;
/** Players slow down what is shorter. */
const leastDelay = 2;

/** Delays in hundredths of a second. */
export const delaysOf = (durationsMs: readonly number[]): number[] =>
  wholeTimes(durationsMs, { unitMs: 10, least: leastDelay, most: 0xffff });

/** One table for all frames where that is without loss, else each its own, else one with the nearest colors. */
const tablesOf = (frames: readonly Picture[], whole: boolean): ColorTable[] => {
  const shared = exactTable(frames, whole);
  if (shared) return [shared];
  const own: ColorTable[] = [];
  for (const frame of frames) {
    const exact = exactTable([frame], whole);
    if (!exact) return [nearTable(frames, whole)];
    own.push(exact);
  }
  return own;
};

/** As few bits as they need; a color table has at least two. */
const bitsFor = (colors: number): number => Math.max(1, Math.ceil(Math.log2(colors)));

/** A GIF. https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
export const encodeGif = ({ frames, durationsMs, plays }: Reel): Uint8Array => {
  const gif = gifenc.GIFEncoder();
  const delays = delaysOf(durationsMs);
  const whole = isWhole(frames);
  const tables = tablesOf(frames, whole);
  for (const [i, frame] of frames.entries()) {
    const table = tables[i] ?? tables[0]!;
    const palette: Palette = whole ? table.palette : [...table.palette, [0, 0, 0]];
    gif.writeFrame(table.indexes(frame), frame.width, frame.height, {
      palette: tables[i] && palette,
      delay: delays[i]! * 10,
      // How often again, but for ever is 0 and never is -1.
      repeat: plays === 0 ? 0 : plays - 1 || -1,
      dispose: whole ? disposals.keep : disposals.clear,
      transparent: !whole,
      transparentIndex: table.palette.length,
      colorDepth: bitsFor(palette.length),
    });
  }
  gif.finish();
  return gif.bytes();
};
