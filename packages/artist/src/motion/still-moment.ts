import type { ActionName } from '../actions/actions.ts';
import type { Subject } from '../art.ts';
import type { Plan, PoseName } from '../prompt/plan.ts';
import type { Camera } from '../rig/camera.ts';
import type { Moment } from '../rig/pose.ts';
import type { Box } from '../shapes/shape.ts';
import { personStills } from './bodies/person-stills.ts';
import { movesOf } from './moves-of.ts';

/** For bodies without hands: the movement that a pose is a moment of, and when in it one sees best what it is. */
const moments: Readonly<Record<PoseName, readonly [action: ActionName, t: number]>> = {
  WAVING: ['wave', 0.25],
  SLEEPING: ['sleep', 0.5],
  JUMPING: ['jump', 0.5],
  CASTING: ['cast', 0.58],
  SITTING: ['sit', 1],
  RUNNING: ['run', 0.06],
  WALKING: ['walk', 0.1],
  KNEELING: ['bow', 0.6],
  DANCING: ['dance', 0.2],
  FIGHTING: ['attack', 0.5],
  CHEERING: ['cheer', 0.5],
  PRAYING: ['bow', 0.6],
  AIMING: ['attack', 0.3],
};

/** Seen from the front, nobody sees where they go. */
const yaws: Partial<Record<PoseName, number>> = {
  RUNNING: 74,
  WALKING: 66,
  KNEELING: 62,
  FIGHTING: 68,
  AIMING: 72,
  SITTING: 48,
};

const aimed: ReadonlySet<string> = new Set(['bow', 'pistol', 'rifle', 'crossbow', 'water gun']);

/** What a plan has its subject do: who draws a bow aims it. */
export const poseOf = ({ pose, held, words, trade, role, subject }: Plan): PoseName | undefined =>
  pose ??
  (words.includes('drawing') &&
  (held.some(({ name }) => aimed.has(name)) || [subject, role, trade].includes('archer'))
    ? 'AIMING'
    : undefined);

/** How far a person turns aside so that one sees what they do. */
export const yawOfPose = (pose: PoseName, { look }: Subject): number | undefined =>
  look ? yaws[pose] : undefined;

/** The moment in which a subject is drawn that does something; `box` is what it fills at rest. */
export const stillMoment = (
  pose: PoseName,
  { subject, noun }: { readonly subject: Subject; readonly noun: string },
  { box, camera, pixels }: { readonly box: Box; readonly camera: Camera; readonly pixels: number },
): Moment => {
  const beat = {
    t: 0,
    pixel: 1 / pixels,
    tall: box.y1 - box.y0,
    wide: box.x1 - box.x0,
    floats: subject.floats === true,
    front: Math.cos((camera.yawDeg * Math.PI) / 180),
  };
  if (subject.look) return { pose: personStills[pose](beat), rest: box };
  const [action, t] = moments[pose];
  const move = movesOf(subject, noun)[action];
  return { pose: move?.({ ...beat, t }) ?? {}, rest: box };
};
