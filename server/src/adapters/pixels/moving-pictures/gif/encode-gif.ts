import type { Picture } from '@papeterie/pixels/picture';
import type { Reel } from '../reel.ts';
import { wholeTimes } from '../whole-times.ts';
import { type ColorTable, exactTable, isWhole, nearTable } from './color-table.ts';
import { gifenc, type Palette } from './gifenc.ts';

const disposals = { keep: 1, clear: 2 } as const;
/** Players slow down what is shorter. */
const leastDelay = 2;

/** Which frames are shown, and for how long, in hundredths of a second. */
type Shown = { index: number; delay: number };

/**
 * All of them where that is possible. What is faster than a GIF can be would take longer, as every frame has a least time:
 * then some of the shortest are left out, evenly, and it takes as long as it should.
 */
export const shownFrames = (durationsMs: readonly number[]): Shown[] => {
  const all = wholeTimes(durationsMs, { unitMs: 10, least: leastDelay, most: 0xffff }).map(
    (delay, index) => ({
      index,
      delay,
    }),
  );
  const wanted = Math.round(durationsMs.reduce((sum, ms) => sum + ms, 0) / 10);
  const tooLong = all.reduce((sum, { delay }) => sum + delay, 0) - wanted;
  // The first stays: it is what a still shows.
  const short = all.filter(({ index, delay }) => index > 0 && delay === leastDelay);
  const count = Math.min(short.length, Math.floor(tooLong / leastDelay));
  const without = new Set(
    Array.from(
      { length: Math.max(0, count) },
      (_, at) => short[Math.floor(((at + 0.5) * short.length) / count)],
    ),
  );
  return all.filter((frame) => !without.has(frame));
};

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
  const shown = shownFrames(durationsMs);
  const pictures = shown.map(({ index }) => frames[index]!);
  const whole = isWhole(pictures);
  const tables = tablesOf(pictures, whole);
  for (const [i, frame] of pictures.entries()) {
    const table = tables[i] ?? tables[0]!;
    const palette: Palette = whole ? table.palette : [...table.palette, [0, 0, 0]];
    gif.writeFrame(table.indexes(frame), frame.width, frame.height, {
      palette: tables[i] && palette,
      delay: shown[i]!.delay * 10,
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
