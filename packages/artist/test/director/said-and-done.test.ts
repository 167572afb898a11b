import { applyEdits } from '@papeterie/stage';
import { describe, expect, it } from 'vitest';
import { directScene } from '../../src/director/direct-scene.ts';
import { NothingUnderstoodError } from '../../src/director/nothing-understood.ts';
import { inShort, sceneOf } from './scenes.ts';

/** A stage as people furnish it, with names as they give them. */
const bay = sceneOf({
  sky: { name: 'Night sky with stars' },
  moon: { name: 'Crescent moon', x: 900, y: 120 },
  cloud: { name: 'White cloud', x: 300, y: 150, behaviors: [{ drift: { property: 'X', velocity: 12 } }] },
  lighthouse: { name: 'Lighthouse', x: 1000, y: 400 },
  waves: {
    name: 'Sea waves',
    y: 560,
    behaviors: [
      { drift: { property: 'X', velocity: -40 } },
      { oscillate: { property: 'Y', frequency: 0.2, amplitude: 6 } },
    ],
  },
  sailboat: { name: 'Small sailboat', x: 500, y: 500 },
  black: { name: 'Black cat', x: 200, y: 600 },
  orange: { name: 'Sleepy orange cat', x: 400, y: 600 },
  fish: { name: 'Fish', x: 700, y: 640 },
  lantern: { name: 'Lantern', x: 100, y: 300 },
});

/**
 * What somebody says, what each layer that is told something does then, and what must be said of the rest: why, and in their words.
 * Where nothing is done: null, and the sentence that says so.
 */
const table: [string, Record<string, string[]> | null, string[]][] = [
  [
    'the boat bobs, the cloud drifts slowly left, the waves move, the stars twinkle',
    {
      sky: ['pulse OPACITY 0.35..1 @0.8'],
      cloud: ['drift X -12.8'],
      waves: ['drift X 102.4', 'oscillate Y 6 @0.2'],
      sailboat: ['oscillate Y 14.4 @0.4'],
    },
    [],
  ],
  [
    'the boat sails from left to right and back',
    { sailboat: ['set x 0:-192 10:1472'] },
    ['NOT_UNDERSTOOD back'],
  ],
  ['make it look stormy', null, ['Did not understand: “look stormy”.']],
  ['add rain', null, ['Did not understand: “add rain”.']],
  ['make the sea rougher', { waves: ['drift X -64', 'oscillate Y 9.6 @0.2'] }, []],
  [
    'the lighthouse light blinks every two seconds',
    null,
    ['Did not understand: “the lighthouse light blinks every 2 seconds”.'],
  ],
  [
    'the cloud moves slowly to the right and fades out',
    { cloud: ['drift X 51.2', 'set opacity 8:1 10:0'] },
    [],
  ],
  [
    'zoom in on the boat after 3 seconds',
    null,
    ['Did not understand: “zoom in on the boat after 3 seconds”.'],
  ],
  ['zoom in slowly on the cat', null, ['Did not understand: “zoom in slowly on the cat”.']],
  ['the camera pans left', null, ['Did not understand: “the camera pans left”.']],
  ['shake the screen', null, ['No layer was named for: “shake the screen”.']],
  ['the boat rides the waves', { sailboat: ['ride waves 20'] }, []],
  ['make the boat jump', { sailboat: ['pulse Y 0..-72 @0.6 SPIKE'] }, []],
  ['the boat tilts gently', { sailboat: ['drift ROTATION 15 cap 7.5'] }, []],
  ['the sailboat goes across the screen in 5 seconds then stops', { sailboat: ['set x 0:-192 5:1472'] }, []],
  ['make the boat twice as big', { sailboat: [] }, []],
  ['make the boat smaller', { sailboat: [] }, []],
  ['put the moon in the top right corner', { moon: [] }, []],
  [
    'the cloud goes around in a circle',
    { cloud: ['drift X 12', 'oscillate X 57.6 @0.2', 'oscillate Y 57.6 @0.2'] },
    [],
  ],
  ['stop the cloud', { cloud: [] }, []],
  ['stop the lantern', null, ['It is so already: “Lantern: stands still”.']],
  ['stop everything except the waves', { cloud: [] }, []],
  ['slow down the waves', { waves: ['drift X -20', 'oscillate Y 6 @0.1'] }, []],
  ['the waves scroll faster', { waves: ['drift X -80', 'oscillate Y 6 @0.2'] }, []],
  ['the fish scrolls faster', { fish: ['drift X 102.4'] }, []],
  ['speed up the fish', null, ['There is nothing yet to change for: “speed up the fish”.']],
  ['move the lighthouse to the left corner', { lighthouse: ['set x/y 0:1000/400 8.3:179/619'] }, []],
  ['the boat follows the cloud', null, ['Did not understand: “follows”.']],
  ['das Boot schaukelt', null, ['Did not understand: “das boot schaukelt”.']],
  [
    'the lighthouse beam sweeps back and forth',
    null,
    ['Did not understand: “the lighthouse beam sweeps sideways”.'],
  ],
  ['the moon rises while the clouds drift left', { moon: ['drift Y -38.4'], cloud: ['drift X -25.6'] }, []],
  [
    'the cat jumps every 3 seconds',
    { black: ['pulse Y 0..-72 @0.333 SPIKE'], orange: ['pulse Y 0..-72 @0.333 SPIKE'] },
    [],
  ],
  ['the orange cat jumps', { orange: ['pulse Y 0..-72 @0.6 SPIKE'] }, []],
  [
    'the fish leaps out of the water and falls back',
    { fish: ['drift Y 64', 'pulse Y 0..-72 @0.6 SPIKE'] },
    ['NOT_UNDERSTOOD out', 'NOT_UNDERSTOOD water', 'NOT_UNDERSTOOD back'],
  ],
  ['fade out the moon at the end', { moon: ['set opacity 8:1 10:0'] }, []],
  ['the moon fades out in the last 4 seconds', { moon: ['set opacity 6:1 10:0'] }, []],
  ['the lantern flickers like fire', { lantern: ['pulse OPACITY 0.55..1 @4'] }, ['NOT_UNDERSTOOD like fire']],
  ['the stars twinkle randomly', { sky: ['pulse OPACITY 0.35..1 @0.8'] }, ['NOT_UNDERSTOOD randomly']],
  ['the cat walks to the right', { black: ['drift X 76.8'], orange: ['drift X 76.8'] }, []],
  ['the waves go up and down, but not the boat', { waves: ['drift X -40', 'oscillate Y 36 @0.4'] }, []],
  [
    'the cloud passes behind the lighthouse',
    { cloud: ['drift X 102.4'] },
    ['NOT_UNDERSTOOD behind the lighthouse'],
  ],
  [
    'the boat bobs. shake the screen',
    { sailboat: ['oscillate Y 14.4 @0.4'] },
    ['NO_SUBJECT shake the screen'],
  ],
  ['bob. the boat drifts left', { sailboat: ['drift X -25.6'] }, ['NO_SUBJECT bob']],
  ['the boat turns red and sinks', { sailboat: ['drift Y 25.6'] }, ['NOT_UNDERSTOOD turns red']],
  ['when the moon rises the cat jumps', null, ['Did not understand: “when the moon rises the cat jumps”.']],
  ['the ship sails left', { sailboat: ['drift X -51.2'] }, []],
  ['the house glows', { lighthouse: ['pulse OPACITY 0.7..1 @0.4'] }, []],
  [
    'the boat, the dragon and the fish bob',
    { sailboat: ['oscillate Y 14.4 @0.4'], fish: ['oscillate Y 14.4 @0.4'] },
    ['NOT_UNDERSTOOD dragon'],
  ],
  ['the boat', null, ['Did not understand: “the boat”.']],
  ['the moon appears at the end', { moon: ['set opacity 0:0 8:1'] }, []],
  [
    'the waves roll faster and the boat too',
    { waves: ['drift ROTATION 120', 'drift X -40', 'oscillate Y 6 @0.2'], sailboat: ['drift ROTATION 120'] },
    [],
  ],
  ['the boat bobs twice as fast', { sailboat: ['oscillate Y 14.4 @0.8'] }, []],
  ['make the waves calmer', { waves: ['drift X -24', 'oscillate Y 3.6 @0.2'] }, []],
  ['the boat bobs and explodes', { sailboat: ['oscillate Y 14.4 @0.4'] }, ['NOT_UNDERSTOOD explodes']],
  [
    'the boat drifts left forever and the unicorn gallops',
    { sailboat: ['drift X -25.6 cap -192 LOOP'] },
    ['NOT_UNDERSTOOD unicorn gallops'],
  ],
  ['make the boat much bigger at the end', { sailboat: ['set scale 8:1 10:1.5'] }, []],
  ['put the boat', null, ['Did not understand: “put the boat”.']],
  ['half the size of the boat', { sailboat: [] }, []],
  // What is said after one another is meant after one another, or told as overruled.
  [
    'at 3 seconds the fish jumps, at 5 seconds it jumps again',
    { fish: ['add y 3:0 3.42:-72 3.83:0', 'add y 5:0 5.42:-72 5.83:0'] },
    [],
  ],
  [
    'the fish drifts left, at 5 seconds it drifts right',
    { fish: ['add x 0:0 5:-128', 'add x 5:0 10:128'] },
    [],
  ],
  ['the boat drifts right and comes back', { sailboat: ['drift X 25.6'] }, ['NOT_UNDERSTOOD comes back']],
  [
    'the fish jumps at 3 seconds and at 5 seconds',
    { fish: ['add y 3:0 3.42:-72 3.83:0', 'add y 5:0 5.42:-72 5.83:0'] },
    [],
  ],
  ['the fish drifts left, right', { fish: ['drift X -25.6'] }, ['NOT_UNDERSTOOD right']],
  ['the fish returns', null, ['Did not understand: “the fish returns”.']],
  [
    'the fish drifts left. the fish drifts right',
    { fish: ['drift X 25.6'] },
    ['NOT_POSSIBLE the fish drifts left'],
  ],
  ['the fish bobs. the fish bobs slowly', { fish: ['oscillate Y 14.4 @0.2'] }, []],
  [
    'the cloud drifts left slowly, then faster',
    { cloud: ['add x 0:0 2:-25.6', 'add x 2:0 10:-204.8', 'drift X 12'] },
    [],
  ],
  // What goes on at its pace has another one for all of the scene only.
  [
    'the waves scroll faster from 5 seconds on',
    null,
    [
      'Layers cannot do that, or not with the rest that was said: “the waves scroll faster from 5 seconds on”.',
    ],
  ],
  [
    'the waves scroll slower at the end',
    null,
    ['Layers cannot do that, or not with the rest that was said: “the waves scroll slower at the end”.'],
  ],
  ['the waves scroll twice as fast', { waves: ['drift X -80', 'oscillate Y 6 @0.2'] }, []],
  ['the fish jumps later', { fish: ['pulse Y 0..-72 @0.6 SPIKE'] }, ['NOT_UNDERSTOOD later']],
  [
    'some waves sway',
    { waves: ['drift X -40', 'oscillate Y 6 @0.2', 'oscillate ROTATION 5 @0.3'] },
    ['NOT_UNDERSTOOD some'],
  ],
  [
    'the fish bobs. the boat explodes and sinks',
    { fish: ['oscillate Y 14.4 @0.4'], sailboat: ['drift Y 25.6'] },
    ['NOT_UNDERSTOOD explodes'],
  ],
  [
    'the fish bobs, the dragon explodes and sinks',
    { fish: ['oscillate Y 14.4 @0.4'] },
    ['NOT_UNDERSTOOD dragon explodes', 'NO_SUBJECT sinks'],
  ],
  ['the fish bobs and rocks on the waves', { fish: ['ride waves 20'] }, ['NOT_POSSIBLE the fish bobs']],
  // Words that are half of something else.
  ['the boat turns invisible', { sailboat: ['set opacity 5:0'] }, []],
  ['the moon turns into a pumpkin', null, ['Did not understand: “turns”, “pumpkin”.']],
  ['the orange cat falls asleep', null, ['Did not understand: “falls asleep”.']],
  ['the cat goes to sleep', null, ['Did not understand: “goes”, “sleep”.']],
  ['the lantern flickers less', null, ['There is nothing yet to change for: “the lantern flickers less”.']],
  ['the waves bob less', { waves: ['drift X -40', 'oscillate Y 3.6 @0.2'] }, []],
  ['the boat goes left to right', { sailboat: ['set x 0:-192 10:1472'] }, []],
  ['hide the moon', { moon: ['set opacity 0:0'] }, []],
  ['hide the moon until 3 seconds', { moon: ['set opacity 0:0 3:1'] }, []],
  ['hide the moon from 3 to 5 seconds', { moon: ['set opacity 3:0 5:1'] }, []],
  ['show the moon from 3 to 5 seconds', { moon: ['set opacity 0:0 3:1 5:0'] }, []],
  ['the fish drifts left and stops', { fish: ['add x 0:0 2:-51.2'] }, []],
  ['the fish swims to the right edge and stops there', { fish: ['set x 0:700 2:1280'] }, []],
  ['the boat turns slowly red', null, ['Did not understand: “the boat turns slowly red”.']],
  ['show the moon', { moon: ['set opacity 0:1'] }, []],
  [
    'the fish bobs and the moon explodes slowly',
    { fish: ['oscillate Y 14.4 @0.4'] },
    ['NOT_UNDERSTOOD the moon explodes slowly'],
  ],
  ['the fish jumps 3 times', { fish: ['add y 8 frames'] }, []],
  ['the fish spins twice', { fish: ['drift ROTATION 90 cap 720'] }, []],
  ['the fish drifts left 3 times', { fish: ['drift X -25.6'] }, ['NOT_POSSIBLE 3 times']],
  ['the fish sails at the lighthouse', { fish: ['drift X 51.2'] }, ['NOT_UNDERSTOOD at the lighthouse']],
  // Other words for what a layer is called.
  ['the kitten jumps', { black: ['pulse Y 0..-72 @0.6 SPIKE'], orange: ['pulse Y 0..-72 @0.6 SPIKE'] }, []],
  ['the ocean bobs', { waves: ['drift X -40', 'oscillate Y 14.4 @0.4'] }, []],
];

const said = (words: string) => {
  const { directed } = directScene(words, bay);
  return directed.notDone.map(({ reason, words: run }) => `${reason} ${run}`);
};
const failure = (words: string): string => {
  try {
    directScene(words, bay);
  } catch (error) {
    if (error instanceof NothingUnderstoodError) return error.message;
    throw error;
  }
  throw new Error(`was directed: ${words}`);
};

describe('what was said and what was done', () => {
  it.each(table)('%s', (words, does, notDone) => {
    if (does === null) {
      expect(failure(words)).toContain(`Nothing was changed. ${notDone[0]}`);
      return;
    }
    expect(inShort(words, bay)).toEqual(does);
    expect(said(words)).toEqual(notDone);
  });

  it('knows what a boat is called otherwise', () => {
    const scene = sceneOf({ boat: {}, cat: {}, rowboat: {} });
    for (const words of ['the sailboat bobs', 'the ship bobs']) {
      expect(Object.keys(inShort(words, scene))).toContain('boat');
    }
    expect(Object.keys(inShort('the kitten bobs', scene))).toEqual(['cat']);
    expect(Object.keys(inShort('the ship bobs', sceneOf({ boat: {}, ship: {} })))).toEqual(['ship']);
  });

  it('lets nobody do what cannot be seen', () => {
    const scene = sceneOf({
      sky: { behaviors: [{ background: {} }] },
      waves: {},
      boat: { behaviors: [{ ride: { targetLayerId: 'waves', maxTilt: 9 } }] },
    });
    // Who rides is as high as what carries it.
    expect(directScene('the boat bobs', scene).directed.done[0]?.does).toBe(
      'bob 14.4 px, 0.4 Hz; rides no longer',
    );
    expect(inShort('the boat bobs', scene)).toEqual({ boat: ['oscillate Y 14.4 @0.4'] });
    expect(inShort('the boat drifts left', scene)).toEqual({ boat: ['drift X -25.6', 'ride waves 9'] });
    expect(() => directScene('the sky spins', scene)).toThrow('Layers cannot do that');
  });

  it.each([
    ['the fish circles', 'circle 57.6 px, 0.2 Hz'],
    ['make the fish twice as big', 'resize 2 × its size'],
    ['the fish rises 100 px in 3 seconds', 'rise y 0 to -100 px, 0 to 3 s'],
    ['the fish bobs from 1 to 4 s', 'bob y -14.4 to 14.4 px, 1 to 4 s'],
    ['hide the fish', 'hide opacity 0, from 0 s on'],
    ['the fish bobs, rocks on the waves', 'rock tilts up to 20°'],
  ])('%s: %s', (words, does) => {
    expect(directScene(words, bay).directed.done[0]?.does).toBe(does);
  });

  it.each([
    ['make the boat twice as big', 'sailboat', { scale: 2 }],
    ['make the boat smaller', 'sailboat', { scale: 0.67 }],
    ['half the size of the boat', 'sailboat', { scale: 0.5 }],
    ['put the moon in the top right corner', 'moon', { x: 1101, y: 101 }],
  ])('%s: for the whole scene', (words, layerId, values) => {
    const { scene } = applyEdits(bay, directScene(words, bay).edits);
    const before = bay.layers.find(({ id }) => id === layerId);
    expect(scene.layers.find(({ id }) => id === layerId)).toEqual({ ...before, ...values });
  });

  it('puts what has keyframes somewhere with all of its way', () => {
    const frames = [
      { time: 0, scale: 1 },
      { time: 4, scale: 3 },
    ];
    const scene = sceneOf({ boat: { behaviors: [{ keyframes: { frames } }] }, buoy: {} });
    const after = applyEdits(scene, directScene('make the boat twice as big', scene).edits).scene.layers[0];
    expect(after?.behaviors).toMatchObject([{ frames: [{ scale: 2 }, { scale: 6 }] }]);
  });

  it('fades everything at the end, and says that black is no word for it', () => {
    const does = inShort('fade everything to black at the end', bay);
    expect(Object.keys(does)).toHaveLength(bay.layers.length);
    for (const all of Object.values(does)) expect(all[0]).toBe('set opacity 8:1 10:0');
    expect(said('fade everything to black at the end')).toEqual(['NOT_UNDERSTOOD black']);
  });

  it('says which layers were meant where two have the name', () => {
    const { directed } = directScene('the cat jumps', bay);
    expect(directed.done.map(({ layerName }) => layerName)).toEqual(['Black cat', 'Sleepy orange cat']);
    expect(directScene('the orange cat jumps', bay).directed.done).toEqual([
      { layerId: 'orange', layerName: 'Sleepy orange cat', does: 'jump 0 to -72 px, 0.6 Hz' },
    ]);
  });

  it('changes nothing, and says so, when it was said before', () => {
    for (const words of [
      'the boat bobs',
      'the moon fades out at the end',
      'put the moon in the left corner',
    ]) {
      const { scene } = applyEdits(bay, directScene(words, bay).edits);
      expect(() => directScene(words, scene)).toThrow(/^Nothing was changed\. It is so already: /);
    }
  });

  it('tells of every piece that was said, in the one list or the other', () => {
    const { directed } = directScene(
      'the boat bobs, the dragon flies, the lantern glows purple, and shake the screen',
      bay,
    );
    expect(directed.done.map(({ layerId }) => layerId)).toEqual(['sailboat', 'lantern']);
    expect(directed.notDone).toEqual([
      { words: 'the dragon flies', reason: 'NOT_UNDERSTOOD' },
      { words: 'purple', reason: 'NOT_UNDERSTOOD' },
      { words: 'shake the screen', reason: 'NO_SUBJECT' },
    ]);
  });
});
