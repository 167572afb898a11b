import { expect } from 'vitest';
import { sceneBounds } from '../../src/bounds.ts';
import { type At, type Check, inside, listOf } from '../../src/checks/check.ts';
import { whole } from '../../src/checks/fields.ts';
import {
  cameraFields,
  id,
  key,
  layerFields,
  soundFields,
  stageFields,
} from '../../src/checks/scene-fields.ts';
import type { SceneDocument } from '../../src/document.ts';
import { checkBehaviors } from '../../src/edits/behavior-input.ts';

const layerCheck: Check<unknown> = (value, at) => {
  const { id: layerId, spriteKey, behaviors, ...rest } = value as SceneDocument['layers'][number];
  id(layerId, inside(at, 'id'));
  key(spriteKey, inside(at, 'spriteKey'));
  whole(layerFields)(rest, at);
  checkBehaviors(
    behaviors.map(({ kind, ...content }) => ({ [kind]: content })),
    inside(at, 'behaviors'),
  );
};

const soundCheck: Check<unknown> = (value, at) => {
  const { id: cueId, soundKey, ...rest } = value as SceneDocument['sounds'][number];
  id(cueId, inside(at, 'id'));
  key(soundKey, inside(at, 'soundKey'));
  whole(soundFields)(rest, at);
};

/** The document is one that the API would take, each part of it. */
export const expectValid = ({ version, camera, layers, sounds, ...stage }: SceneDocument): void => {
  const at: At = { path: [], problems: [] };
  whole(stageFields)(stage, at);
  whole(cameraFields)(camera, inside(at, 'camera'));
  listOf(layerCheck, sceneBounds.layers, 'layers')(layers, inside(at, 'layers'));
  listOf(soundCheck, sceneBounds.sounds, 'sounds')(sounds, inside(at, 'sounds'));
  expect(at.problems).toEqual([]);
  expect(version).toBe(1);
  for (const list of [layers, sounds]) expect(new Set(list.map((each) => each.id)).size).toBe(list.length);
};
