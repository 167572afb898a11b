import { tiltOf } from './behaviors/ride.ts';
import { type View, viewAt } from './camera.ts';
import type { Ride, SceneDocument } from './document.ts';
import type { Picture } from './picture.ts';
import { place } from './place.ts';
import { newPlacement, type Placement } from './placement.ts';
import type { PlannedLayer } from './plan.ts';
import { surfaceAt } from './surface.ts';

// Riding happens on what one sees, after the camera, so that a boat meets the wave whatever the parallax of the two.

type Pictures = Readonly<Record<string, Picture>>;

/** How many earlier moments a smoothed ride looks at, and how many of them there are in its `smoothing` time. */
const taps = 8;
const tapsPerSmoothing = 3;
/** At those earlier moments what is ridden on may itself ride, so often and unsmoothed. */
const deepest = 6;

type Contact = { tilt: number; height: number };

const contact: Contact = { tilt: 0, height: 0 };
const viewThen: View = { x: 0, y: 0, zoom: 1 };
const riderThen = newPlacement();
const chainThen: readonly Placement[] = Array.from({ length: deepest + 1 }, newPlacement);

/** The tilt, and the mean height of the surface under the two ends of the hull. */
const meet = (
  ride: Ride,
  rider: Placement,
  target: PlannedLayer,
  placement: Placement,
  picture: Picture,
  scene: SceneDocument,
  t: number,
): Contact => {
  const middle = rider.left + rider.width / 2;
  const half = (rider.width * ride.hullLength) / 2;
  const stern = surfaceAt(target.parts.layer, picture, placement, middle - half, scene.height);
  const bow = surfaceAt(target.parts.layer, picture, placement, middle + half, scene.height);
  contact.tilt = tiltOf(ride, bow - stern, half * 2, t);
  contact.height = (stern + bow) / 2;
  return contact;
};

const stand = (rider: PlannedLayer, ride: Ride, placement: Placement, tilt: number, height: number): void => {
  const anchor = height + (ride.sink - tilt * ride.lift) * placement.magnification;
  placement.top = anchor - rider.parts.layer.anchorY * placement.height;
};

/** Where a layer that others ride on was at an earlier moment, itself riding on the last of its targets. */
const placeThen = (
  planned: PlannedLayer,
  scene: SceneDocument,
  pictures: Pictures,
  t: number,
  depth: number,
): Placement => {
  const into = chainThen[depth]!;
  place(planned.parts, scene, pictures[planned.parts.layer.spriteKey], t, viewThen, into);
  for (let i = planned.rides.length - 1; depth < deepest && into.placed && i >= 0; i--) {
    const { ride, target } = planned.rides[i]!;
    const picture = pictures[target.parts.layer.spriteKey];
    if (!picture?.skyline) continue;
    const below = placeThen(target, scene, pictures, t, depth + 1);
    if (!below.placed) continue;
    const { tilt, height } = meet(ride, into, target, below, picture, scene, t);
    stand(planned, ride, into, tilt, height);
    break;
  }
  return into;
};

/**
 * Lets a placed layer ride on what is already placed at `t` seconds. A target that cannot be seen carries nevertheless; one without a known
 * picture or skyline does nothing. Smoothing is a weighted mean over fixed earlier moments, so that it depends on `t` alone;
 * heights are compared in the target's own space, so that no camera makes a boat lag behind its wave.
 */
export const rideOn = (rider: PlannedLayer, scene: SceneDocument, pictures: Pictures, t: number): void => {
  const { placement } = rider;
  if (!placement.placed) return;
  for (const { ride, target } of rider.rides) {
    const now = target.placement;
    const picture = pictures[target.parts.layer.spriteKey];
    if (!now.placed || !picture?.skyline) continue;
    const here = meet(ride, placement, target, now, picture, scene, t);
    let { tilt, height } = here;
    if (ride.smoothing > 0) {
      const middle = scene.height / 2;
      let weights = 1;
      let own = (height - middle) / now.magnification + now.shiftY;
      for (let tap = 1; tap < taps; tap++) {
        const then = Math.max(0, t - (tap * ride.smoothing) / tapsPerSmoothing);
        viewAt(scene.camera, then, viewThen);
        place(rider.parts, scene, pictures[rider.parts.layer.spriteKey], then, viewThen, riderThen);
        const below = placeThen(target, scene, pictures, then, 0);
        const weight = Math.exp(-tap / tapsPerSmoothing);
        const there = meet(ride, riderThen, target, below, picture, scene, then);
        weights += weight;
        tilt += there.tilt * weight;
        own += ((there.height - middle) / below.magnification + below.shiftY) * weight;
      }
      tilt /= weights;
      height = (own / weights - now.shiftY) * now.magnification + middle;
    }
    stand(rider, ride, placement, tilt, height);
    placement.rotation += tilt;
  }
};
