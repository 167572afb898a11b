import type { Picture } from '../../picture.ts';
import type { AnimatedImage } from '../animated/animated-image.ts';
import { wholeTimes } from '../animated/whole-times.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { type ColorTable, exactTable, isWhole, nearTable } from './color-table.ts';
import { gifTrailer } from './gif-head.ts';
import { createGifWriter } from './gif-writer.ts';

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
const tablesOf = (
  frames: readonly Picture[],
  whole: boolean,
): { shared: ColorTable } | { own: ColorTable[] } => {
  const shared = exactTable(frames, whole);
  if (shared) return { shared };
  const own: ColorTable[] = [];
  for (const frame of frames) {
    const exact = exactTable([frame], whole);
    if (!exact) return { shared: nearTable(frames) };
    own.push(exact);
  }
  return { own };
};

/**
 * An animated image as GIF, without loss but for what a GIF cannot say: alpha is on or off, a time is a multiple of 10 ms and at
 * least 20, and frames of more than 256 colors get one palette.
 */
export const writeGif = ({ frames, durationsMs, plays }: AnimatedImage): Uint8Array => {
  const shown = shownFrames(durationsMs);
  const pictures = shown.map(({ index }) => frames[index]!);
  const { width, height } = pictures[0]!;
  const whole = isWhole(pictures);
  const tables = tablesOf(pictures, whole);
  const palette = 'shared' in tables ? tables.shared.palette : null;
  const frame = createGifWriter({ width, height, plays, palette, seeThrough: !whole });
  const pieces = pictures.flatMap((picture, i) => {
    const { delay } = shown[i]!;
    if ('shared' in tables) return frame({ indexes: tables.shared.indexes(picture), delay });
    const own = tables.own[i]!;
    return frame({ indexes: own.indexes(picture), delay, palette: own.palette });
  });
  return joinBytes([...pieces, gifTrailer]);
};
