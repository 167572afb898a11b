import { borderOf } from '../border-of.ts';
import { labInto } from '../lab-into.ts';
import type { LabPlanes } from '../lab-planes.ts';
import type { ColorCluster } from './color-clusters.ts';

/** OKLab: what is nearer to a color than this has it. */
const reach = 0.06;
/** A subject that reaches the border does so in a few places; a pattern comes back all around. */
const fewestRuns = 6;
const fewestSides = 2;

/** Whether a color of the border comes and goes all around it, as the second color of a pattern does. */
export const isInterspersed = (
  width: number,
  height: number,
  { L, a, b }: LabPlanes,
  { color }: ColorCluster,
): boolean => {
  const lab = new Float32Array(3);
  labInto(lab, (color.r << 16) | (color.g << 8) | color.b);
  const has = (at: number) => Math.hypot(L[at]! - lab[0]!, a[at]! - lab[1]!, b[at]! - lab[2]!) < reach;
  const ring = borderOf(width, height);
  let runs = 0;
  const sides = new Set<string>();
  for (const [place, at] of ring.entries()) {
    if (!has(at)) continue;
    if (!has(ring.at(place - 1)!)) runs++;
    const x = at % width;
    if (at < width) sides.add('top');
    else if (at >= width * (height - 1)) sides.add('bottom');
    else sides.add(x === 0 ? 'left' : 'right');
  }
  return runs >= fewestRuns && sides.size >= fewestSides;
};
