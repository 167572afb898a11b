import type { LimbPose } from '../rig/pose.ts';
import type { Box } from '../shapes/shape.ts';
import type { Part, Sketch } from '../sketch.ts';
import { heave, shift, type Warp, warpedPart } from './warp.ts';

const legs = /^(leg|foot|thigh|back|far|claw-?1-?[01]$)/;
const arms = /^(arm|claw|hand|fin|side$|under$|held|leaf)/;
const tails = /^(tail|tip|fluke|sting|barb)/;

/** Legs of one side step in turn, and so do both sides. */
const stepOf = (group: string, step: number): number => {
  const [, side = '0', rest = ''] = /(-?1|\d)(.*)$/.exec(group) ?? [];
  const far = group.startsWith('far') || (side !== '-1' && Number(side) % 2 === 1);
  // The claws of one foot go with it.
  const odd = !group.startsWith('claw') && Math.abs(Number(rest) || 0) % 2 === 1;
  return step + (far !== odd ? 0.5 : 0);
};

/** Moves the legs, arms and tail of a body that has no rig, known by the names of their groups. */
export const moveLimbs = (sketch: Sketch, pose: LimbPose, tail: number, rest: Box): Sketch => {
  const middle = (rest.x0 + rest.x1) / 2;
  const half = (rest.x1 - rest.x0) / 2;
  const wag = heave((x) => (-tail * Math.max(0, Math.abs(x - middle) - half * 0.25)) / (half * 0.75 || 1));
  const warpFor = (part: Part): Warp | undefined => {
    const group = part.group.slice(part.group.startsWith('held') ? 0 : part.group.lastIndexOf('/') + 1);
    if (tails.test(group)) return tail ? wag : undefined;
    if (legs.test(group)) {
      const turn = stepOf(group, pose.step) * Math.PI * 2;
      const by = group.startsWith('thigh') ? 0.5 : 1;
      return shift(
        Math.cos(turn) * pose.strideUnits * by,
        -Math.max(0, -Math.sin(turn)) * pose.liftUnits * by,
      );
    }
    return arms.test(group) && pose.armsUnits ? shift(0, -pose.armsUnits) : undefined;
  };
  const moved = (part: Part): Part => {
    const warp = warpFor(part);
    return warp ? warpedPart(part, warp) : part;
  };
  return { ...sketch, parts: sketch.parts.map(moved) };
};
