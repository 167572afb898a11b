import type { Behavior, SceneDocument, SceneEdit, SceneLayer } from '@papeterie/stage';
import { describeMotion } from '../../directing/describe-motion.ts';
import { isAboutTheSame, mergeBehaviors } from '../../directing/merge-behaviors.ts';
import type { Motion, MotionOf } from '../../directing/motion.ts';
import { type Act, act } from './act.ts';
import { castOf } from './cast.ts';
import { noteOf } from './note.ts';
import { nothingUnderstood } from './nothing-understood.ts';
import { type Clause, readDirections } from './reading/read-directions.ts';
import { timetable } from './timetable.ts';

/** Bump when the same words give other behaviors. */
export const directorVersion = '1';

/** A layer's part, as far as it has been told. */
type Part = {
  layer: SceneLayer;
  kept: readonly Behavior[];
  motions: readonly Motion[];
  place?: { x: number; y: number };
  notes: string[];
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
const take = (part: Part, { motions, ends, place }: Act, isNext: boolean): Part => {
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
  return { ...part, kept, motions: [...earlier, ...added], place: place ?? part.place };
};

const saidOf = ({ verbs }: Clause, { motions, ends }: Act): string => {
  const numbers = motions.map(describeMotion);
  if (ends) return 'stands still';
  return [verbs.map(({ word }) => word).join(', '), ...numbers].join(' ');
};

/** Standing still changes nothing for who does so already. */
const isAsItWas = ({ layer, kept, motions, place }: Part): boolean =>
  motions.length === 0 && !place && kept.length === layer.behaviors.length;

const editsOf = ({ layer, kept, motions, place }: Part): SceneEdit[] => {
  const behaviors = mergeBehaviors(kept, motions);
  if (!behaviors) return [];
  const { id: layerId } = layer;
  const moved: SceneEdit[] = place ? [{ updateLayer: { layerId, ...place } }] : [];
  return [...moved, { setBehaviors: { layerId, behaviors } }];
};

/**
 * Turns words into behaviors, without anything but the words: the same words on the same scene give the same edits.
 * What is said anew of a property replaces the layer's behaviors of that kind; all others stay.
 * @throws WorkFailure INVALID_RESULT when nothing of it was understood
 */
export const directScene = (prompt: string, scene: SceneDocument): { edits: SceneEdit[]; note: string } => {
  const read = readDirections(prompt, scene.layers);
  const clauses = timetable(read.clauses, scene.durationSeconds);
  const parts = new Map<string, Part>();
  for (const [index, cast] of castOf(scene, clauses).entries()) {
    for (const [nth, id] of cast.entries()) {
      const layer = scene.layers.find((one) => one.id === id)!;
      const part = parts.get(id) ?? { layer, kept: layer.behaviors, motions: [], notes: [] };
      const done = act(scene, layer, nth, clauses[index]!);
      if (done.motions.length === 0 && !done.ends) continue;
      parts.set(id, {
        ...take(part, done, clauses[index]!.isNext),
        notes: [...part.notes, saidOf(clauses[index]!, done)],
      });
    }
  }
  const all = [...parts.values()];
  const changed = all.filter((part) => !isAsItWas(part));
  const directed = (changed.length > 0 ? changed : all).map((part) => ({ part, edits: editsOf(part) }));
  const edits = directed.flatMap((one) => one.edits);
  if (edits.length === 0) throw nothingUnderstood(scene, read);
  return {
    edits,
    note: noteOf(
      directed.map(({ part, edits: made }) => ({
        name: part.layer.name,
        said: made.length > 0 ? part.notes.join('; ') : 'has as many behaviors as a layer may have',
      })),
      read.unknown,
    ),
  };
};
