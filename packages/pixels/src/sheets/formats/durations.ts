/** The duration that most frames have, ms; of several the one that comes first. */
export const usualDuration = (frames: readonly { durationMs: number }[]): number => {
  const counts = new Map<number, number>();
  for (const { durationMs } of frames) counts.set(durationMs, (counts.get(durationMs) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
};
