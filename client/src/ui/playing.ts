export const speeds = [0.25, 0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** What comes after the last frame: the first, the way back, or nothing. */
export type Loop = 'LOOP' | 'PING_PONG' | 'ONCE';

/** The frame that comes `steps` later; after the last comes the first. */
export const frameAfter = (index: number, steps: number, count: number): number =>
  count > 0 ? (((index + steps) % count) + count) % count : 0;

/** How many frames are shown until it begins anew: there and back are the inner ones twice. */
const periodOf = (count: number, loop: Loop): number =>
  loop === 'PING_PONG' ? Math.max(2 * (count - 1), 1) : count;

/** Which frame is shown as the `beat`th, from 0. */
export const frameAtBeat = (beat: number, count: number, loop: Loop): number => {
  if (count < 1) return 0;
  if (loop === 'ONCE') return Math.min(beat, count - 1);
  const period = periodOf(count, loop);
  const place = beat % period;
  return place < count ? place : period - place;
};

/** Whether nothing comes after this beat. */
export const isLastBeat = (beat: number, count: number, loop: Loop): boolean =>
  loop === 'ONCE' && beat >= count - 1;

/** Frames of no duration would stop the browser. */
const shortestMs = 16;

/** How long a frame is shown at this speed, ms. */
export const shownFor = (durationMs: number, speed: Speed): number =>
  Math.max(durationMs / speed, shortestMs);
