import type { Subject } from '../art.ts';
import type { Carried } from '../prompt/plan.ts';
import { withYaw } from '../rig/camera.ts';
import { createSketch, type Part, pasteSketch, type Sketch, splitSketch } from '../sketch.ts';
import { type Cast, type Casting, cast, heightOf, layered, middleOf, type Stage, widthOf } from './cast.ts';
import { topAt } from './contour.ts';
import { limbsOnly, ridingWhile } from './riding-pose.ts';

const loose = /^(tail|wing|feather|mane|lowWing)/;

/** How a rider of a family sits: how large it is on its mount, and how much of it is below the seat. */
const seats = {
  person: { scale: 0.84, below: 19, yawDeg: 44 },
  creature: { scale: 0.66, below: 12, yawDeg: 0 },
  thing: { scale: 0.5, below: 4, yawDeg: 0 },
  place: { scale: 0.55, below: 4, yawDeg: 0 },
  scenery: { scale: 0.55, below: 4, yawDeg: 0 },
} as const;

/** Where one sits on it, beside its middle, in its own units. */
const behindNeck = { BEAST: -13, WALKER: -19 } as const;

/** Long things are ridden lying: a broom with its straw behind, all others with their head in front. */
const laidDown = (mount: Cast): Cast => {
  const turned = createSketch();
  const angleDeg = mount.subject.name === 'broom' ? -97 : 83;
  pasteSketch(turned, mount.sketch, { x: 0, y: 0, angleDeg: angleDeg - (mount.subject.tiltDeg ?? 0) }, 0);
  return cast(mount.subject, turned);
};

const isLong = ({ subject, box }: Cast): boolean =>
  subject.family === 'thing' && (subject.tiltDeg !== undefined || heightOf(box) > widthOf(box) * 1.4);

const farLeg = (sketch: Sketch) => splitSketch(sketch, (p) => p.depth < 0.4 && /^(leg|foot)/.test(p.group));

/** Which of the mount's parts are before the rider: a head that looks over, a hull that one sits in. */
const isBefore = ({ body, family }: Subject, part: Part): boolean => {
  if (body === 'VESSEL') return /^(hull|rail|port)/.test(part.group);
  return family === 'creature' && part.depth >= 8 && !/^(body|leg|wing|feather)/.test(part.group);
};

type Saddle = { readonly x: number; readonly y: number };

const saddleOf = ({ subject, box, sketch }: Cast, back: Sketch): Saddle => {
  if (subject.body === 'VESSEL') return { x: middleOf(box) + widthOf(box) * 0.14, y: box.y1 - 22 };
  const x =
    subject.body === 'BEAST' || subject.body === 'WALKER'
      ? behindNeck[subject.body]
      : middleOf(box) - widthOf(box) * 0.06;
  const carrying = back.parts.filter((p) => !loose.test(p.group));
  return { x, y: topAt(carrying.length ? carrying : sketch.parts, box, x) ?? box.y0 + heightOf(box) * 0.3 };
};

/** The mount as it stands under a rider: sideways, so that one sees the back that one sits on. */
const steedOf = (ridden: Carried, stage: Stage): Cast | undefined => {
  const pose = stage.moment?.ridden && limbsOnly(stage.moment.ridden);
  const standing = stage.cast(ridden, 'ridden', { pose });
  if (!standing) return undefined;
  if (isLong(standing)) return laidDown(standing);
  const being = standing.subject.family === 'creature' || standing.subject.family === 'person';
  if (!being || !stage.free) return standing;
  const yawDeg = Math.max(standing.subject.body === 'WALKER' ? 58 : 66, standing.subject.yawDeg ?? 0);
  return stage.cast(ridden, 'ridden', { camera: withYaw(stage.camera, yawDeg), pose });
};

/** Seats the subject on what it rides; the mount's head is before the rider, and the far leg behind the mount. */
export const withRidden = (rider: (casting: Casting) => Cast, stage: Stage): Cast => {
  const { camera, free } = stage;
  const steed = stage.plan.ridden && steedOf(stage.plan.ridden, stage);
  if (!steed) return rider({});
  const plain = rider({});
  const person = plain.subject.family === 'person';
  const { scale, below, yawDeg } = seats[plain.subject.family];
  const look = free ? withYaw(camera, person ? yawDeg : (plain.subject.yawDeg ?? 0)) : camera;
  const who = person
    ? rider({ camera: look, pose: { person: ridingWhile(look, stage.moment?.pose.person) } })
    : plain;
  const long = steed.subject.family === 'thing' && widthOf(steed.box) > heightOf(steed.box) * 1.6;
  const size = scale * (long ? 1.12 : 1);
  const { picked: front, rest: back } = splitSketch(steed.sketch, (p) => isBefore(steed.subject, p));
  const saddle = saddleOf(steed, back);
  const bottom = person ? -below : who.box.y1 - below;
  const seat = {
    x: saddle.x - (person ? 0 : middleOf(who.box)) * size,
    y: saddle.y - bottom * size + 1,
    scale: size,
  };
  const legs = farLeg(who.sketch);
  const here = { x: 0, y: 0 };
  return cast(
    who.subject,
    layered([
      { sketch: legs.picked, at: seat, depth: -4, group: 'rider' },
      { sketch: back, at: here, depth: 0, group: 'mount' },
      { sketch: legs.rest, at: seat, depth: 4, group: 'rider' },
      { sketch: front, at: here, depth: 8, group: 'mount' },
    ]),
  );
};
