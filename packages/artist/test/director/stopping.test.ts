import { applyEdits, movedAt } from '@papeterie/stage';
import { describe, expect, it } from 'vitest';
import { directScene } from '../../src/director/direct-scene.ts';
import { inShort, sceneOf } from './scenes.ts';

/** What moves in the harbor template, in its ways. */
const quay = sceneOf({
  moon: {
    y: 130,
    behaviors: [
      { oscillate: { property: 'Y', frequency: 0.1, amplitude: 5 } },
      { oscillate: { property: 'ROTATION', frequency: 0.1, amplitude: 2, phase: 1 } },
    ],
  },
  clouds: { x: 560, behaviors: [{ oscillate: { property: 'X', frequency: 0.1, amplitude: 44 } }] },
  fish: {
    behaviors: [
      {
        keyframes: {
          frames: [
            { time: 0, x: 1, rotation: 0 },
            { time: 8, x: 9, rotation: 80 },
          ],
        },
      },
    ],
  },
  waves: {
    y: 560,
    behaviors: [
      { drift: { property: 'X', velocity: -64 } },
      { oscillate: { property: 'Y', frequency: 0.2, amplitude: 6 } },
    ],
  },
  boat: {
    x: 480,
    behaviors: [
      { oscillate: { property: 'X', frequency: 0.1, amplitude: 90, phase: -1 } },
      { ride: { targetLayerId: 'waves', maxTilt: 9 } },
    ],
  },
  cat: { behaviors: [{ pulse: { property: 'SCALE', frequency: 0.3, min: 1, max: 1.025 } }] },
  backdrop: { behaviors: [{ background: { scrollSpeed: 20 } }] },
});

const does = (words: string) =>
  Object.fromEntries(directScene(words, quay).directed.done.map((one) => [one.layerName, one.does]));
const notDone = (words: string) =>
  directScene(words, quay).directed.notDone.map(({ reason, words: run }) => `${reason} ${run}`);
const at = (words: string, layerId: string, t: number) => {
  const { scene } = applyEdits(quay, directScene(words, quay).edits);
  return movedAt(scene.layers.find(({ id }) => id === layerId)!, t);
};

describe('stopping', () => {
  it.each([
    ['everything stops at 5 seconds', ['moon', 'clouds', 'fish', 'waves', 'boat', 'cat']],
    ['the cat stops at 5 seconds', ['cat']],
    ['after 5 seconds the clouds stop', ['clouds']],
    ['the moon stands still from 5 to 10 seconds', ['moon']],
  ])('%s: as it was until then, and still from then on', (words, ids) => {
    expect(Object.keys(does(words))).toEqual(ids);
    expect(notDone(words)).toEqual([]);
    for (const id of ids) {
      const before = movedAt(quay.layers.find((layer) => layer.id === id)!, 4.9);
      expect(at(words, id, 4.9)).toEqual(before);
      expect(at(words, id, 9)).toEqual(at(words, id, 5));
    }
  });

  it('says from when on', () => {
    expect(does('the cat stops at 5 seconds')).toEqual({ cat: 'stands still from 5 s on' });
    expect(does('the moon stops rotating at 5 seconds')).toEqual({ moon: 'does not rotate from 5 s on' });
  });

  it.each([
    'the clouds stand still from 3 to 6 seconds',
    'the clouds do nothing in the first 2 seconds',
    'the clouds stop for 2 seconds',
    'the clouds stop slowly',
    'the clouds stop in the middle',
    // A ride knows no times, and is one thing.
    'the boat stops at 5 seconds',
    'the boat stops moving up and down',
    'the waves stop drifting right slowly',
  ])('%s: no behavior can do that', (words) => {
    expect(() => directScene(words, quay)).toThrow(
      `Nothing was changed. Layers cannot do that, or not with the rest that was said: “${words}”.`,
    );
    const both = directScene(`the cat bobs. ${words}`, quay).directed;
    expect(both.done.map(({ layerName }) => layerName)).toEqual(['cat']);
    expect(both.notDone).toEqual([{ words, reason: 'NOT_POSSIBLE' }]);
  });

  it.each<[string, Record<string, string[]>]>([
    ['the waves stop moving up and down', { waves: ['drift X -64'] }],
    ['the waves do not move sideways', { waves: ['oscillate Y 6 @0.2'] }],
    ['the waves stop drifting', { waves: ['oscillate Y 6 @0.2'] }],
    ['the moon stops rotating', { moon: ['oscillate Y 5 @0.1'] }],
    ['the moon stops bobbing', { moon: ['oscillate ROTATION 2 @0.1'] }],
    ['the fish stops turning', { fish: ['set x 0:1 8:9'] }],
    ['the boat stops swaying and bobs instead', { boat: ['oscillate Y 14.4 @0.4'] }],
    ['the boat stops riding the waves', { boat: ['oscillate X 90 @0.1'] }],
    ['the boat bobs without riding the waves', { boat: ['oscillate X 90 @0.1', 'oscillate Y 14.4 @0.4'] }],
    ['the moon bobs without moving', { moon: ['oscillate Y 14.4 @0.4'] }],
    [
      'the cat sinks slowly and does not come up again',
      { cat: ['drift Y 12.8', 'pulse SCALE 1..1.025 @0.3'] },
    ],
    ['the cat breathes no more', { cat: [] }],
    ['the cat does not breathe anymore', { cat: [] }],
    ['the boat stops rocking', { boat: ['oscillate X 90 @0.1'] }],
    ['the boat no longer sways', { boat: ['ride waves 9'] }],
    ['the backdrop stops', { backdrop: ['background 0'] }],
    [
      'the moon drifts left for 2 seconds, then stops',
      {
        moon: [
          'add x 0:0 2:-51.2',
          'oscillate Y 5 @0.1',
          'oscillate ROTATION 2 @0.1',
          'set y/rotation 2:134.7553/1.5478',
        ],
      },
    ],
    [
      'the cat stops at 5 seconds. from 7 seconds on it drifts left',
      { cat: ['pulse SCALE 1..1.025 @0.3', 'set scale 5:1.0125', 'add x 7:0 10:-76.8'] },
    ],
  ])('%s', (words, after) => {
    expect(inShort(words, quay)).toEqual(after);
    expect(notDone(words)).toEqual([]);
  });

  it('says who cannot, where others can, and that nothing begins again', () => {
    expect(notDone('the boat and the cat stop at 5 seconds')).toEqual([
      'NOT_POSSIBLE boat: the cat stop at 5 seconds',
    ]);
    expect(notDone('the cat stops at 5 seconds and then starts again')).toEqual([
      'NOT_UNDERSTOOD then starts again',
    ]);
  });

  it('is so already where nothing of the kind is', () => {
    expect(() => directScene('the clouds stop jumping', quay)).toThrow(
      'It is so already: “clouds: does not jump”.',
    );
    const { scene } = applyEdits(quay, directScene('the cat stops at 5 seconds', quay).edits);
    expect(() => directScene('the cat stops at 5 seconds', scene)).toThrow('It is so already');
  });
});
