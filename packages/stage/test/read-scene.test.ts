import { expect, test } from 'vitest';
import { SceneError } from '../src/checks/scene-error.ts';
import { emptyScene } from '../src/empty-scene.ts';
import { readScene } from '../src/read-scene.ts';
import { aBehavior, aLayer, aScene } from './scenes.ts';

const problemsOf = (make: () => unknown) => {
  try {
    make();
  } catch (error) {
    if (error instanceof SceneError)
      return error.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw error;
  }
  return [];
};

test('a scene begins empty, with what was left out', () => {
  expect(emptyScene({ name: 'Harbor', height: null, backgroundColor: '#FFFFFF' })).toEqual({
    version: 1,
    name: 'Harbor',
    width: 1280,
    height: 720,
    durationSeconds: 10,
    backgroundColor: '#ffffff',
    camera: { velocityX: 0, velocityY: 0, keyframes: [] },
    layers: [],
    sounds: [],
  });
  expect(problemsOf(() => emptyScene({ name: '', width: 1.5, backgroundColor: 'red' }))).toEqual([
    'name: must not be empty',
    'width: must be a whole number',
    'backgroundColor: must be a color like #1e90ff',
  ]);
});

test('what was stored before a parameter came is read with its default', () => {
  const { tiltGain: _, ...older } = aBehavior({ kind: 'ride' }) as unknown as Record<string, unknown>;
  const scene = aScene([aLayer({ behaviors: [older as never] })]);
  expect(readScene(scene).layers[0].behaviors).toEqual([aBehavior({ kind: 'ride', tiltGain: 1 })]);
});

test('all problems of a scene are told', () => {
  expect(problemsOf(() => readScene('scene'))).toEqual([': must be an object']);
  expect(problemsOf(() => readScene({ ...aScene(), version: 2, sounds: undefined, extra: 1 }))).toEqual([
    'version: must be 1: this is from a newer version',
    'extra: is not known here',
    'sounds: must be given',
  ]);
  const behaviors = [
    aBehavior({ kind: 'background', scrollSpeed: 1e9 }),
    { kind: 'explode', id: 'b' },
    { kind: 'drift' },
  ];
  const layers = [aLayer({ behaviors: behaviors as never }), aLayer({ scale: -1 })];
  expect(problemsOf(() => readScene(aScene(layers)))).toEqual([
    'layers.0.behaviors.0.scrollSpeed: must be a number from -100000 to 100000',
    'layers.0.behaviors.1.kind: must be one of oscillate, drift, pulse, keyframes, background, ride',
    'layers.0.behaviors.2.id: must be given',
    'layers.0.behaviors.2.property: must be given',
    'layers.0.behaviors.2.velocity: must be given',
    'layers.1.scale: must be a number from 0.001 to 1000',
    'layers.1.id: is there twice: layer-1',
  ]);
});
