import {
  type Behavior,
  posed,
  poseLayer,
  type SceneDocument,
  type SceneEdit,
  type SceneLayer,
} from '@papeterie/stage';
import { type Act, act } from './act.ts';
import { castOf } from './cast.ts';
import { describeMotion } from './describe-motion.ts';
import type { Directed, NotDone } from './directed.ts';
import { isAboutTheSame, mergeBehaviors } from './merge-behaviors.ts';
import type { Motion, MotionOf } from './motion.ts';
import type { Pose } from './moves/verb.ts';
import { noteOf } from './note.ts';
import { nothingUnderstood } from './nothing-understood.ts';
import { type Clause, readDirections } from './reading/read-directions.ts';
import { timetable } from './timetable.ts';

/** Bump when the same words give other behaviors. */
export const directorVersion = '2';

/** A layer's part, as far as it has been told. */
type Part = {
  layer: SceneLayer;
  kept: readonly Behavior[];
  motions: readonly Motion[];
  pose?: Pose;
  notes: string[];
  /** Which of the clauses told it. */
  told: number[];
};

/** Kept from the beginning until its turn comes. */
const holds = ({ frames: [first, second] }: MotionOf<'keyframes'>): boolean =>
  second !== undefined && first?.easing === 'HOLD' && first.time === 0;

const turnOf = (motion: MotionOf<'keyframes'>): number => motion.frames[holds(motion) ? 1 : 0]?.time ?? 0;

/** One after the other, both are meant. */
const follows = (later: Motion, earlier: Motion): boolean =>
  later.kind === 'keyframes' &&
  earlier.kind === 'keyframes' &&
  turnOf(later) >= (earlier.frames.at(-1)?.time ?? 0);

/** What it is before its turn is what others have made of it. */
const withoutHold = (motion: Motion): Motion =>
  motion.kind === 'keyframes' && holds(motion) ? { ...motion, frames: motion.frames.slice(1) } : motion;

/** @param isNext it happens after what was said before, which therefore stays */
const take = (part: Part, { motions, ends, pose }: Act, isNext: boolean): Part => {
  const isNew = (one: Motion) => motions.some((motion) => isAboutTheSame(one, motion));
  if (ends) {
    const stays = (one: Motion) => (motions.length > 0 ? !isNew(one) : one.kind === 'background');
    return {
      ...part,
      kept: part.kept.filter(stays),
      motions: isNext ? part.motions : part.motions.filter(stays),
    };
  }
  let earlier = part.motions;
  const added = motions.map((motion) => {
    const rivals = earlier.filter((one) => isAboutTheSame(one, motion));
    const inTurn = rivals.length > 0 && rivals.every((one) => follows(motion, one));
    if (!inTurn) earlier = earlier.filter((one) => !rivals.includes(one));
    return inTurn ? withoutHold(motion) : motion;
  });
  const kept = part.kept.filter((one) => !isNew(one));
  return {
    ...part,
    kept,
    motions: [...earlier, ...added],
    pose: pose ? { ...part.pose, ...pose } : part.pose,
  };
};

const describePose = ({ x, y, scale }: Pose): string =>
  [
    scale === undefined ? [] : `${Number(scale.toFixed(2))} ×`,
    x === undefined ? [] : `x ${Math.round(x)} px`,
    y === undefined ? [] : `y ${Math.round(y)} px`,
  ]
    .flat()
    .join(', ');

const saidOf = ({ verbs }: Clause, { motions, ends, pose }: Act): string => {
  if (ends) return 'stands still';
  const numbers = [...motions.map(describeMotion), ...(pose ? [describePose(pose)] : [])];
  return [verbs.map(({ word }) => word).join(', '), ...numbers].join(' ');
};

const isTheSame = ({ id: _, enabled, ...behavior }: Behavior, motion: Motion): boolean =>
  enabled &&
  Object.entries(motion).every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify(behavior[key as keyof typeof behavior]),
  );

/** Whoever does so already is left as they are, ids and all. */
const isAsItWas = ({ layer, kept, motions, pose }: Part): boolean =>
  kept.length + motions.length === layer.behaviors.length &&
  motions.every((motion) => layer.behaviors.some((behavior) => isTheSame(behavior, motion))) &&
  poseLayer(layer, 0, 'ALL_KEYS', pose ?? {}).length === 0;

const editsOf = ({ layer, kept, motions, pose }: Part): SceneEdit[] => {
  // A layer is put somewhere with all of its way, or its keyframes would hide where.
  const stands = posed({ ...layer, behaviors: kept }, 0, 'ALL_KEYS', pose ?? {});
  const behaviors = mergeBehaviors(stands.behaviors, motions);
  if (!behaviors) return [];
  const { id: layerId } = layer;
  const own = Object.keys(pose ?? {}) as (keyof Pose)[];
  const values = Object.fromEntries(own.map((property) => [property, stands[property]]));
  const moved: SceneEdit[] = pose ? [{ updateLayer: { layerId, ...values } }] : [];
  return [...moved, { setBehaviors: { layerId, behaviors } }];
};

/**
 * Turns words into behaviors, without anything but the words: the same words on the same scene give the same edits.
 * What is said anew of a property replaces the layer's behaviors of that kind; all others stay. Nothing that was said is
 * passed over: it is done, or told as not done.
 * @throws NothingUnderstoodError when nothing of it was understood, or nothing of it would change anything
 */
export const directScene = (
  prompt: string,
  scene: SceneDocument,
): { edits: SceneEdit[]; directed: Directed; note: string } => {
  const read = readDirections(prompt, scene.layers);
  const clauses = timetable(read.clauses, scene.durationSeconds);
  const parts = new Map<string, Part>();
  const notDone: NotDone[] = [...read.notDone];
  for (const [index, cast] of castOf(scene, clauses).entries()) {
    const clause = clauses[index]!;
    if (cast.length === 0) notDone.push({ words: clause.text, reason: 'NO_SUBJECT' });
    let isDone = cast.length === 0;
    let lacks = false;
    for (const [nth, id] of cast.entries()) {
      const layer = scene.layers.find((one) => one.id === id)!;
      const part = parts.get(id) ?? { layer, kept: layer.behaviors, motions: [], notes: [], told: [] };
      const done = act(scene, layer, nth, clause);
      lacks ||= done.lacks;
      if (done.motions.length === 0 && !done.ends && !done.pose) continue;
      isDone = true;
      parts.set(id, {
        ...take(part, done, clause.isNext),
        notes: [...part.notes, saidOf(clause, done)],
        told: [...part.told, index],
      });
    }
    if (!isDone) notDone.push({ words: clause.text, reason: lacks ? 'NOTHING_TO_CHANGE' : 'NOT_UNDERSTOOD' });
  }
  const edits: SceneEdit[] = [];
  const done: Directed['done'] = [];
  const all = [...parts.values()];
  const isNew = new Set(all.filter((part) => !isAsItWas(part)).flatMap(({ told }) => told));
  for (const part of all) {
    const { id: layerId, name: layerName } = part.layer;
    const does = part.notes.join('; ');
    const made = isAsItWas(part) ? null : editsOf(part);
    edits.push(...(made ?? []));
    if (made?.length) done.push({ layerId, layerName, does });
    else if (made) notDone.push({ words: layerName, reason: 'NO_ROOM' });
    // Of "everything stops" it is no news that some stood still.
    else if (!part.told.some((index) => isNew.has(index))) {
      notDone.push({ words: `${layerName}: ${does}`, reason: 'ALREADY_SO' });
    }
  }
  if (edits.length === 0) throw nothingUnderstood(scene, read.namesLayers, notDone);
  const directed = { done, notDone };
  return { edits, directed, note: noteOf(directed) };
};
