import { boxUnion } from '../shapes/shape.ts';
import type { Part, Sketch } from '../sketch.ts';
import { type Warp, warpedPart } from './warp.ts';

const lastOf = (name: string, by: string): string => name.slice(name.lastIndexOf(by) + 1);

const burning = new Set(['flame', 'fire', 'core', 'lava', 'middle']);

/** Whether a part is a flame: by the name of its paint, or by the aura it belongs to. */
const burns = ({ paint, group }: Part): boolean =>
  burning.has(lastOf(paint, '.')) || lastOf(group, '/') === 'aura';

/**
 * Flames lick upward: waves run from the foot of a fire to its tips, and the tips stretch. `at` 0..1 is once around:
 * everything in it turns whole times, so that the end meets the beginning.
 */
export const lick = (sketch: Sketch, at: number): Sketch => {
  const fires = sketch.parts.filter(burns);
  if (!fires.length) return sketch;
  const { y0, y1, x0, x1 } = boxUnion(fires.map((part) => part.shape.box));
  const height = y1 - y0 || 1;
  const middle = (x0 + x1) / 2;
  const turns = at * Math.PI * 2;
  const size = Math.min(height * 0.09, (x1 - x0) * 0.14);
  // 0 at the foot of the fire, 1 at its tips.
  const up = (y: number): number => Math.min(1, Math.max(0, (y1 - y) / height));
  const licks = (x: number, y: number): number =>
    size * up(y) ** 1.4 * Math.sin(turns + up(y) * 4.4 + (x > middle ? 0.9 : 0));
  const stretched = 1 + 0.09 * Math.sin(turns * 2 + 0.7) + 0.05 * Math.sin(turns);
  const warp: Warp = {
    to: (x, y) => {
      const rise = y1 - (y1 - y) * stretched;
      return [x + licks(x, rise), rise];
    },
    from: (x, y) => {
      const back = x - licks(x, y);
      return [back, y1 - (y1 - y) / stretched];
    },
  };
  return { ...sketch, parts: sketch.parts.map((part) => (burns(part) ? warpedPart(part, warp) : part)) };
};
