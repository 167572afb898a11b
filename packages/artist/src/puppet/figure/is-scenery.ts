import { borderOf } from '@papeterie/pixels/matte/border-of';
import type { Canvas } from '../canvas.ts';

/** Whether a picture has no room around a figure at all: nearly all of its border is painted. */
export const isScenery = ({ width, height, cells }: Canvas): boolean => {
  let painted = 0;
  let all = 0;
  for (const at of borderOf(width, height)) {
    all++;
    if (cells[at]) painted++;
  }
  return painted >= all * 0.95;
};
