import { withYaw } from '../rig/camera.ts';
import { createSketch, pasteSketch, type Sketch, splitSketch } from '../sketch.ts';
import { type Cast, type Casting, cast, heightOf, layered, middleOf, type Stage, widthOf } from './cast.ts';
import { topAt } from './contour.ts';
import { riding } from './riding-pose.ts';

const loose = /^(tail|wing|feather|mane|lowWing)/;

/** How a rider of a family sits: how large it is on its mount, and how much of it is below the seat. */
const seats = {
  person: { scale: 0.8, below: 20 },
  creature: { scale: 0.72, below: 13 },
  thing: { scale: 0.55, below: 4 },
  place: { scale: 0.6, below: 4 },
  scenery: { scale: 0.6, below: 4 },
} as const;

/** Long things are ridden lying: a broom with its straw behind, all others with their head in front. */
const laidDown = (mount: Cast): Cast => {
  const turned = createSketch();
  const angleDeg = mount.subject.name === 'broom' ? -97 : 83;
  pasteSketch(turned, mount.sketch, { x: 0, y: 0, angleDeg: angleDeg - (mount.subject.tiltDeg ?? 0) }, 0);
  return cast(mount.subject, turned);
};

const isLong = ({ subject, box }: Cast): boolean =>
  subject.family === 'thing' && (subject.tiltDeg !== undefined || heightOf(box) > widthOf(box) * 1.9);

const farLeg = (sketch: Sketch) => splitSketch(sketch, (p) => p.depth < 0.4 && /^(leg|foot)/.test(p.group));

/** Seats the subject on what it rides. Both look the same way; the mount's head is before the rider. */
export const withRidden = (rider: (casting: Casting) => Cast, stage: Stage): Cast => {
  const { plan, camera, free } = stage;
  const standing = plan.ridden && stage.cast(plan.ridden, 'ridden');
  if (!plan.ridden || !standing) return rider({});
  const being = standing.subject.family === 'creature' || standing.subject.family === 'person';
  const own = standing.subject.yawDeg ?? 0;
  const look = free ? withYaw(camera, being ? Math.max(62, own) : 62) : camera;
  const mount = being && free ? stage.cast(plan.ridden, 'ridden', { camera: look })! : standing;
  const steed = isLong(mount) ? laidDown(mount) : mount;
  const vessel = mount.subject.body === 'VESSEL';
  const who = rider({ camera: look, pose: { person: riding(look) } });
  const { scale, below } = seats[who.subject.family];
  const large = isLong(mount) ? scale * 1.15 : scale;
  const { picked: front, rest: back } = splitSketch(
    steed.sketch,
    (p) => being && p.depth >= 8 && !/^(body|leg)/.test(p.group),
  );
  const carrying = back.parts.filter((p) => !loose.test(p.group));
  const upright = mount.subject.body === 'WALKER';
  const x = being ? (upright ? -8 : -3) : middleOf(steed.box) - (isLong(mount) ? 4 : 0);
  const y = topAt(carrying, steed.box, x) ?? steed.box.y0 + heightOf(steed.box) * 0.3;
  const bottom = who.subject.family === 'person' ? -below : who.box.y1 - below;
  const seat = {
    x: x - (who.subject.family === 'person' ? 0 : middleOf(who.box)) * large,
    y: y - bottom * large + (vessel ? 10 : 2),
    scale: large,
  };
  const legs = farLeg(who.sketch);
  const here = { x: 0, y: 0 };
  return cast(
    who.subject,
    layered([
      { sketch: legs.picked, at: seat, depth: vessel ? -6 : -4, group: 'rider' },
      { sketch: back, at: here, depth: 0, group: 'mount' },
      { sketch: legs.rest, at: seat, depth: vessel ? -5 : 4, group: 'rider' },
      { sketch: front, at: here, depth: 8, group: 'mount' },
    ]),
  );
};
