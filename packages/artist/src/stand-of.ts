import { seededRandom } from '@papeterie/pixels/random';
import type { Subject } from './art.ts';
import type { Direction, View } from './drawing-options.ts';
import { poseOf } from './motion/still-moment.ts';
import type { CameraWord, Plan } from './prompt/plan.ts';
import { type Camera, cameraFor, mirroredCamera } from './rig/camera.ts';
import { hasCompany } from './together/plan-for.ts';

/** Where people turn to when nobody asks; a few have the weapon in the left hand. */
const turns: readonly (readonly [yawDeg: number, mirrored: boolean])[] = [
  [0, false],
  [0, false],
  [24, false],
  [0, true],
  [24, true],
];

/** How much farther than usual an animal turns to its side. */
const sidesteps: readonly number[] = [0, 0, -14, 12];

type Shown = {
  readonly view?: View;
  readonly direction?: Direction;
  readonly seed: number;
};

const sides: Partial<Record<CameraWord, Direction>> = {
  FRONT: 'SOUTH',
  SIDE: 'EAST',
  BACK: 'NORTH',
  ISOMETRIC: 'SOUTH_EAST',
};

/** Where it faces: as it was asked for, else as the words have it; undefined: as it likes. */
export const directionOf = (plan: Plan, asked: Direction | undefined): Direction | undefined =>
  asked ?? (plan.camera && sides[plan.camera]);

const viewOf = (plan: Plan, asked: View | undefined): View | undefined =>
  asked ?? (plan.camera === 'TOP' || plan.camera === 'ISOMETRIC' ? 'HIGH_TOP_DOWN' : undefined);

/** The camera for a subject: as the direction wants it, else as it stands by itself, which for people the seed decides. */
export const standOf = (subject: Subject, plan: Plan, shown: Shown): Camera => {
  const { seed } = shown;
  const direction = directionOf(plan, shown.direction);
  const view = viewOf(plan, shown.view);
  const own = subject.yawDeg ?? 0;
  const turned = !direction && subject.body === 'BEAST' && !plan.camera && !hasCompany(plan);
  if (turned)
    return cameraFor(view, undefined, own + seededRandom(seed, `${subject.name} turn`).pick(sidesteps));
  if (direction || !subject.look || plan.camera || hasCompany(plan) || poseOf(plan))
    return cameraFor(view, direction, own);
  const [yawDeg, mirrored] = seededRandom(seed, `${subject.name} turn`).pick(turns);
  const camera = cameraFor(view, undefined, yawDeg);
  return mirrored ? mirroredCamera(camera) : camera;
};
