const circle = 2 * Math.PI;

/** 1, 0, -1, 0 and 1 again: the widest swing first, so that two frames are already a movement. */
export const swing = (phase: number): number => Math.cos(circle * phase);

/** 0 at first, 1 in the middle, 0 again. */
export const swell = (phase: number): number => (1 - Math.cos(circle * phase)) / 2;

/** Between points (time, value), the times rising: eased at each of them. */
export const through = (points: readonly (readonly [number, number])[], time: number): number => {
  const next = points.findIndex(([at]) => at >= time);
  if (next === 0) return points[0]![1];
  if (next < 0) return points.at(-1)![1];
  const [[from, a], [to, b]] = [points[next - 1]!, points[next]!];
  const t = (time - from) / (to - from);
  return a + (b - a) * t * t * (3 - 2 * t);
};
