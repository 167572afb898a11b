import { behaviorKinds } from './behaviors/behaviors.ts';
import { sceneBounds } from './bounds.ts';
import { behaviorContent } from './checks/behavior-fields.ts';
import { type Check, inside, isRecord, listOf, oneOf, type Problem, wrong } from './checks/check.ts';
import { type Fields, whole } from './checks/fields.ts';
import { SceneError } from './checks/scene-error.ts';
import { cameraFields, id, key, layerFields, soundFields, stageFields } from './checks/scene-fields.ts';
import type { Behavior, SceneDocument, SceneLayer, SceneSound } from './document.ts';

/** A list whose elements have ids of their own. */
const distinct =
  <Of extends { id: string }>(check: Check<Of>, max: number, what: string): Check<Of[]> =>
  (value, at) => {
    const list = listOf(check, max, what)(value, at);
    const met = new Set<string>();
    list?.forEach((element, index) => {
      if (!element?.id) return;
      if (met.has(element.id)) wrong(inside(inside(at, index), 'id'), `is there twice: ${element.id}`);
      met.add(element.id);
    });
    return list;
  };

const behavior: Check<Behavior> = (value, at) => {
  if (!isRecord(value)) return wrong(at, 'must be an object');
  const { kind: said, ...content } = value;
  const kind = oneOf(behaviorKinds)(said, inside(at, 'kind'));
  if (!kind) return undefined as never;
  if (typeof content.id !== 'string') wrong(inside(at, 'id'), 'must be given');
  return { kind, ...behaviorContent[kind](content, at) } as unknown as Behavior;
};

const layer: Check<SceneLayer> = whole<SceneLayer>({
  id: { check: id },
  spriteKey: { check: key },
  ...layerFields,
  behaviors: { check: distinct(behavior, sceneBounds.behaviorsPerLayer, 'behaviors') },
});

const sound: Check<SceneSound> = whole<SceneSound>({
  id: { check: id },
  soundKey: { check: key },
  ...soundFields,
});

const scene: Fields<SceneDocument> = {
  version: {
    check: (value, at) => (value === 1 ? value : wrong(at, 'must be 1: this is from a newer version')),
  },
  ...stageFields,
  camera: { check: whole(cameraFields) },
  layers: { check: distinct(layer, sceneBounds.layers, 'layers') },
  sounds: { check: distinct(sound, sceneBounds.sounds, 'sounds') },
};

/**
 * Checks a scene that comes from anywhere. What has a default may be missing, and is there in what is returned; keyframes come back by time.
 * @throws SceneError with all its problems
 */
export const readScene = (json: unknown): SceneDocument => {
  const problems: Problem[] = [];
  const read = whole(scene)(json, { path: [], problems });
  if (problems.length > 0) throw new SceneError(problems);
  return read;
};
