import type { Gradient, Stop } from './vector-picture.ts';

/** In so many steps a gradient goes its way. */
const steps = 48;

type Step = { readonly color: number; readonly opacity: number };

const mixed = (one: Stop, other: Stop, t: number): Step => {
  const channel = (shift: number): number => {
    const [from, to] = [(one.color >> shift) & 255, (other.color >> shift) & 255];
    return Math.round(from + (to - from) * t) << shift;
  };
  return {
    color: channel(16) | channel(8) | channel(0),
    opacity: one.opacity + (other.opacity - one.opacity) * t,
  };
};

const stepAt = (stops: readonly Stop[], t: number): Step => {
  const after = stops.findIndex(({ at }) => at > t);
  if (after === 0) return stops[0]!;
  if (after < 0) return stops.at(-1)!;
  const [from, to] = [stops[after - 1]!, stops[after]!];
  return mixed(from, to, (t - from.at) / (to.at - from.at));
};

/** What a gradient is at a place, in picture units. */
export const gradientColors = ({ round, matrix, stops }: Gradient): ((x: number, y: number) => Step) => {
  const way = Array.from({ length: steps }, (_, i) => stepAt(stops, i / (steps - 1)));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
  return (x, y) => {
    const along = a * x + c * y + e;
    const t = round ? Math.hypot(along, b * x + d * y + f) : along;
    return way[Math.round(Math.min(1, Math.max(0, t)) * (steps - 1))]!;
  };
};
