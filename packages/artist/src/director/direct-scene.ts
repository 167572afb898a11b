import type { SceneDocument, SceneEdit } from '@papeterie/stage';
import { act } from './act.ts';
import { castOf } from './cast.ts';
import type { Directed, NotDone } from './directed.ts';
import { noteOf } from './note.ts';
import { nothingUnderstood } from './nothing-understood.ts';
import { accountOf, editsOf, isAsItWas, type Part, partOf, take } from './part.ts';
import { readDirections } from './reading/read-directions.ts';
import { timetable } from './timetable.ts';

/** Bump when the same words give other behaviors. */
export const directorVersion = '3';

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
    const reasons = new Set<NotDone['reason']>();
    const missed = new Set<string>();
    const unable: string[] = [];
    let isDone = cast.length === 0;
    for (const [nth, id] of cast.entries()) {
      const layer = scene.layers.find((one) => one.id === id)!;
      const does = act(scene, layer, nth, clause);
      if (does.unable) reasons.add(does.unable);
      for (const words of does.missed ?? []) missed.add(words);
      if (does.motions.length === 0 && !does.ending && !does.pose) continue;
      const part = take(parts.get(id) ?? partOf(layer), does, {
        clause,
        index,
        cast,
        seconds: scene.durationSeconds,
      });
      if (part) parts.set(id, part);
      else unable.push(layer.name);
      isDone ||= part !== null;
    }
    if (!isDone && unable.length > 0) reasons.add('NOT_POSSIBLE');
    else
      for (const name of unable) notDone.push({ words: `${name}: ${clause.text}`, reason: 'NOT_POSSIBLE' });
    if (!isDone && reasons.size === 0) reasons.add('NOT_UNDERSTOOD');
    // Of "everything faster" it is no news that some do nothing.
    if (isDone) reasons.delete('NOTHING_TO_CHANGE');
    for (const words of isDone ? missed : []) notDone.push({ words, reason: 'NOT_POSSIBLE' });
    for (const reason of reasons) notDone.push({ words: clause.text, reason });
  }
  const edits: SceneEdit[] = [];
  const done: Directed['done'] = [];
  const all = [...parts.values()];
  const isNew = new Set(
    all.filter((part) => !isAsItWas(part)).flatMap(({ told }) => told.map(({ index }) => index)),
  );
  for (const part of all) {
    const { id: layerId, name: layerName } = part.layer;
    const { does, overruled } = accountOf(part);
    for (const words of overruled)
      if (!notDone.some((one) => one.words === words)) notDone.push({ words, reason: 'NOT_POSSIBLE' });
    const made = isAsItWas(part) ? null : editsOf(part);
    edits.push(...(made ?? []));
    if (made?.length) done.push({ layerId, layerName, does });
    else if (made) notDone.push({ words: layerName, reason: 'NO_ROOM' });
    // Of "everything stops" it is no news that some stood still.
    else if (!part.told.some(({ index }) => isNew.has(index))) {
      notDone.push({ words: `${layerName}: ${does}`, reason: 'ALREADY_SO' });
    }
  }
  if (edits.length === 0) throw nothingUnderstood(scene, read.namesLayers, notDone);
  const directed = { done, notDone };
  return { edits, directed, note: noteOf(directed) };
};
