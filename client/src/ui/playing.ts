export const speeds = [0.5, 1, 2] as const;
export type Speed = (typeof speeds)[number];

/** The frame that comes `steps` later; after the last comes the first. */
export const frameAfter = (index: number, steps: number, count: number): number =>
  count > 0 ? (((index + steps) % count) + count) % count : 0;

/** Frames of no duration would stop the browser. */
const shortestMs = 16;

/** How long a frame is shown at this speed, ms. */
export const shownFor = (durationMs: number, speed: Speed): number =>
  Math.max(durationMs / speed, shortestMs);
