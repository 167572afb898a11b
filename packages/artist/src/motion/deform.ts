import { measure } from '../raster/measure.ts';
import type { Moment } from '../rig/pose.ts';
import type { Sketch } from '../sketch.ts';
import { heave, scale, shift, sidle, turn, type Warp, warpedSketch } from './warp.ts';

/** Nothing is folded thinner than this: an edge that is looked at head on still has one. */
const thinnest = 0.14;

/** Bends, squashes, turns and moves the whole sketch; `rest` is its box at rest, which all of it is measured by. */
export const deform = (sketch: Sketch, { pose, rest }: Moment, { floats }: { floats: boolean }): Sketch => {
  const middle = (rest.x0 + rest.x1) / 2;
  const height = rest.y1 - rest.y0 || 1;
  const width = rest.x1 - rest.x0 || 1;
  const base = floats ? (rest.y0 + rest.y1) / 2 : rest.y1;
  const { squash = 1, fold = 1, size = 1, bend = 0, ripple, turnDeg = 0, lift = 0, slide = 0 } = pose;
  const warps: Warp[] = [];
  if (ripple) {
    const turns = ripple.at * Math.PI * 2;
    const isOut = ripple.way === 'OUT';
    warps.push(
      ripple.way === 'BACK' || isOut
        ? heave((x) => {
            const back = Math.min(1.1, Math.max(0, (isOut ? x - rest.x0 : rest.x1 - x) / width));
            return ripple.units * back * back * Math.sin(back * 3.6 - turns);
          })
        : sidle((y) => {
            const down = Math.min(1.1, Math.max(0, (y - rest.y0) / height));
            return ripple.units * down * down * Math.sin(down * 4.6 - turns);
          }),
    );
  }
  if (bend) {
    warps.push(
      sidle((y) => {
        const up = Math.min(1.2, Math.max(0, (rest.y1 - y) / height));
        return bend * up * up;
      }),
    );
  }
  const flat = Math.sign(fold || 1) * Math.max(thinnest, Math.abs(fold));
  const across = (flat * size) / Math.sqrt(squash);
  if (across !== 1 || squash * size !== 1) warps.push(scale(across, squash * size, middle, base));
  if (turnDeg) warps.push(turn(turnDeg, middle, base));
  if (slide || lift) warps.push(shift(slide, -lift));
  const moved = warps.reduce(warpedSketch, sketch);
  if (!pose.grounded) return moved;
  const down = rest.y1 - measure(moved.parts, 1).y1;
  return warpedSketch(moved, shift(0, down));
};
