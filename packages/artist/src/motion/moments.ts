import { type Action, type ActionName, actions } from '../actions/actions.ts';
import type { Composition } from '../compose-sprite.ts';
import type { Vec } from '../rig/camera.ts';
import type { Footing, Moment, Pose } from '../rig/pose.ts';
import type { Box } from '../shapes/shape.ts';
import type { MovementRequest } from './movement-request.ts';
import { movesOf } from './moves-of.ts';

/**
 * What moves as a whole moves by whole pixels, so that it looks the same wherever it is.
 * @param pixel units in one
 */
const snapped = (pose: Pose, pixel: number): Pose => {
  const snap = (units: number): number => Math.round(units / pixel) * pixel;
  const all = ([side, up, forward]: Vec): Vec => [snap(side), snap(up), snap(forward)];
  const stepped = ({ at: [side, up, forward], toeDeg }: Footing): Footing => ({
    at: [side, snap(up), forward],
    toeDeg,
  });
  const { person, beast, lift, slide } = pose;
  return {
    ...pose,
    ...(lift !== undefined && { lift: snap(lift) }),
    ...(slide !== undefined && { slide: snap(slide) }),
    ...(person && {
      person: {
        ...person,
        trunk: all(person.trunk),
        head: all(person.head),
        ...(person.feet && { feet: [stepped(person.feet[0]), stepped(person.feet[1])] as const }),
      },
    }),
    ...(beast && { beast: { ...beast, trunk: all(beast.trunk), head: all(beast.head) } }),
  };
};

/** Where a mount goes as a whole, its rider goes as well, unless it goes elsewhere by itself. */
const carriedBy = ({ lift, slide, turnDeg }: Pose, rider: Pose): Pose => ({
  ...(lift !== undefined && { lift }),
  ...(slide !== undefined && { slide }),
  ...(turnDeg !== undefined && { turnDeg }),
  ...rider,
});

const mirroredBox = ({ x0, x1, y0, y1 }: Box): Box => ({ x0: -x1, x1: -x0, y0, y1 });

/**
 * When the frames of a movement are, 0..1. A loop's last one is a step before its first; what stays as it ends, ends
 * with the last; what comes back is looked at in between, else the first and the last would be the still.
 */
const timesOf = (action: ActionName, frames: number): number[] => {
  const { loop, stays }: Action = actions[action];
  // A swing that is looked at twice must not be caught in the middle both times, nor a jump at the same height.
  const late = loop === 'LOOP' ? (frames === 2 ? 0.25 : 0) : stays ? 1 : frames === 2 ? 0.4 : 0.5;
  return Array.from({ length: frames }, (_, i) => (i + late) / frames);
};

/** The moments of a movement, one for each frame. */
export const momentsOf = (
  { action, frames }: MovementRequest,
  { subject, mount, noun, box, camera, fit: { scale } }: Composition,
): Moment[] => {
  const move = movesOf(subject, noun)[action];
  if (!move) throw new Error(`${subject.name} has no way to ${action}`);
  const rest = camera.mirrored ? mirroredBox(box) : box;
  return timesOf(action, frames).map((t) => {
    const beat = {
      t,
      pixel: 1 / scale,
      tall: box.y1 - box.y0,
      wide: box.x1 - box.x0,
      floats: subject.floats === true,
      front: Math.cos((camera.yawDeg * Math.PI) / 180),
    };
    const ridden = mount && movesOf(mount, mount.name)[action]?.(beat);
    return {
      pose: snapped(ridden ? carriedBy(ridden, move(beat)) : move(beat), 1 / scale),
      ...(ridden && { ridden: snapped(ridden, 1 / scale) }),
      rest,
    };
  });
};
