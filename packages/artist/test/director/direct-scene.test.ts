import { applyEdits } from '@papeterie/stage';
import { describe, expect, it } from 'vitest';
import { directScene } from '../../src/director/direct-scene.ts';
import { directed, harbor, inShort, sceneOf } from './scenes.ts';

/** What somebody says, and what each layer then does: amounts, signs, targets and all. */
const table: [string, Record<string, string[]>][] = [
  [
    'the boat bobs, the clouds drift slowly left, the stars twinkle',
    {
      cloud: ['drift X -12.8'],
      cloud2: ['drift X -12.8'],
      star: ['pulse OPACITY 0.35..1 @0.8'],
      star2: ['pulse OPACITY 0.35..1 @0.736'],
      star3: ['pulse OPACITY 0.35..1 @0.8'],
      boat: ['oscillate Y 14.4 @0.4'],
    },
  ],
  ['the boat and the buoy bob', { boat: ['oscillate Y 14.4 @0.4'], buoy: ['oscillate Y 14.4 @0.4'] }],
  ['The boat bobs and drifts left.', { boat: ['drift X -25.6', 'oscillate Y 14.4 @0.4'] }],
  ['boat bobs', { boat: ['oscillate Y 14.4 @0.4'] }],
  ['sailing boat rocks gently', { boat: ['oscillate ROTATION 3 @0.4'] }],
  ['cloud 2 drifts left', { cloud2: ['drift X -25.6'] }],
  ['star 2 twinkles', { star2: ['pulse OPACITY 0.35..1 @0.8'] }],
  [
    'every star flickers',
    {
      star: ['pulse OPACITY 0.55..1 @4'],
      star2: ['pulse OPACITY 0.55..1 @3.68'],
      star3: ['pulse OPACITY 0.55..1 @4'],
    },
  ],
  [
    'all the stars blink',
    {
      star: ['pulse OPACITY 1..0 @0.8 SPIKE'],
      star2: ['pulse OPACITY 1..0 @0.736 SPIKE'],
      star3: ['pulse OPACITY 1..0 @0.8 SPIKE'],
    },
  ],
  ['the moon rises very slowly', { moon: ['drift Y -9.6'] }],
  ['the moon moves right at 40 px a second', { moon: ['drift X 40'] }],
  ['the moon spins twice a second', { moon: ['drift ROTATION 720'] }],
  ['the moon rotates counterclockwise', { moon: ['drift ROTATION -30'] }],
  ['spin the moon and the buoy', { moon: ['drift ROTATION 90'], buoy: ['drift ROTATION 90'] }],
  ['the moon pulses every 3 seconds', { moon: ['pulse SCALE 0.95..1.05 @0.333'] }],
  ['the moon glows at 2 Hz', { moon: ['pulse OPACITY 0.7..1 @2'] }],
  ['the buoy bobs by 20 px', { buoy: ['oscillate Y 20 @0.4'] }],
  ['the buoy rocks by 15 degrees', { buoy: ['oscillate ROTATION 15 @0.4'] }],
  ['the boat bobs a little', { boat: ['oscillate Y 7.2 @0.4'] }],
  ['the boat bobs very strongly', { boat: ['oscillate Y 57.6 @0.4'] }],
  ['the boat moves up left', { boat: ['drift X -72.4', 'drift Y -72.4'] }],
  ['the boat drifts diagonally down right', { boat: ['drift X 18.1', 'drift Y 18.1'] }],
  ['the boat sails to the right edge', { boat: ['drift X 51.2 cap 1280'] }],
  ['the cloud slides in from the left', { cloud: ['set x 0:-192 2:200'], cloud2: ['set x 0:-192 2:700'] }],
  [
    'the clouds fly from left to right',
    { cloud: ['set x 0:-192 10:1472'], cloud2: ['set x 0:-192 10:1472'] },
  ],
  ['the boat sails across', { boat: ['set x 0:-192 10:1472'] }],
  ['the moon fades in at 2 s', { moon: ['set opacity 0:0 2:0 4:1'] }],
  ['the moon fades out after 3 seconds for 4 seconds', { moon: ['set opacity 3:1 7:0'] }],
  ['the moon appears at 3 s', { moon: ['set opacity 0:0 3:1'] }],
  ['the moon disappears after 5 seconds', { moon: ['set opacity 5:0'] }],
  ['the moon grows', { moon: ['drift SCALE 0.1 cap 2'] }],
  ['the moon shrinks slowly', { moon: ['drift SCALE -0.05 cap 0.25'] }],
  ['the moon grows to twice its size from 1 to 4 s', { moon: ['set scale 1:1 4:2'] }],
  ['the boat rides on the wave', { boat: ['ride wave 20'] }],
  ['the boat rides the wave', { boat: ['ride wave 20'] }],
  ['the boat sails left on the wave', { boat: ['drift X -51.2', 'ride wave 20'] }],
  ['the waves roll left', { wave: ['drift ROTATION -60', 'drift X -76.8'] }],
  [
    'the boat moves left for 2 seconds, then it moves up',
    { boat: ['add x 0:0 2:-204.8', 'add y 2:0 10:-819.2'] },
  ],
  ['the boat bobs from 1 to 4 s', { boat: ['add y 1:0 1.75:14.4 3.25:-14.4 4:0'] }],
  ['the moon orbits', { moon: ['oscillate X 57.6 @0.2', 'oscillate Y 57.6 @0.2'] }],
  ['the moon circles around the boat', { moon: ['oscillate X 528 @0.2', 'oscillate Y 528 @0.2'] }],
  ['the buoy jumps every 2 seconds', { buoy: ['pulse Y 0..-72 @0.5 SPIKE'] }],
  ['the buoy hops to the right', { buoy: ['drift X 64', 'pulse Y 0..-21.6 @1.5'] }],
  ['the moon beats', { moon: ['pulse SCALE 1..1.15 @1.2 SPIKE'] }],
  ['the clouds move back and forth', { cloud: ['oscillate X 64 @0.4'], cloud2: ['oscillate X 64 @0.4'] }],
  ['the lighthouse flashes once a second', { lighthouse: ['pulse OPACITY 0.2..1 @1 SPIKE'] }],
  ['the sky scrolls left slowly', { sky: ['background -25.6'] }],
  ['the boat falls', { boat: ['drift Y 64'] }],
  ['the boat sinks to the bottom', { boat: ['drift Y 25.6 cap 720'] }],
  ['make the boat bob faster', { boat: ['oscillate Y 14.4 @0.8'] }],
  [
    'let the stars twinkle',
    {
      star: ['pulse OPACITY 0.35..1 @0.8'],
      star2: ['pulse OPACITY 0.35..1 @0.736'],
      star3: ['pulse OPACITY 0.35..1 @0.8'],
    },
  ],
  [
    'the clouds drift left, the moon to the right',
    { moon: ['drift X 25.6'], cloud: ['drift X -25.6'], cloud2: ['drift X -25.6'] },
  ],
  ['the moon tilts by 15 degrees', { moon: ['drift ROTATION 15 cap 15'] }],
  ['the boat moves to the middle', { boat: ['set x/y 0:560/470 1.33:640/360'] }],
  [
    'clouds drift left forever',
    { cloud: ['drift X -25.6 cap -192 LOOP'], cloud2: ['drift X -25.6 cap -192 LOOP'] },
  ],
  ['the boat drifts left until 5 s', { boat: ['add x 0:0 5:-128'] }],
  ['the boat moves left by 100 px', { boat: ['drift X -102.4 cap 460'] }],
  ['after 2 seconds, the boat rises', { boat: ['add y 2:0 10:-307.2'] }],
  [
    'the boat bobs while the stars twinkle and the moon glows',
    {
      moon: ['pulse OPACITY 0.7..1 @0.4'],
      star: ['pulse OPACITY 0.35..1 @0.8'],
      star2: ['pulse OPACITY 0.35..1 @0.736'],
      star3: ['pulse OPACITY 0.35..1 @0.8'],
      boat: ['oscillate Y 14.4 @0.4'],
    },
  ],
  ['the boat flies out to the right at 3 s', { boat: ['set x 3:560 5:1472'] }],
  ['between 1 and 3 seconds the boat shakes', { boat: ['add x 38 frames'] }],
  ['wave the buoy', { buoy: ['oscillate ROTATION 12 @1'] }],
  [
    'the stars twinkle, the moon too',
    {
      moon: ['pulse OPACITY 0.35..1 @0.8'],
      star: ['pulse OPACITY 0.35..1 @0.8'],
      star2: ['pulse OPACITY 0.35..1 @0.736'],
      star3: ['pulse OPACITY 0.35..1 @0.8'],
    },
  ],
  ['the moon fades out, then fades in', { moon: ['set opacity 0:1 2:0', 'set opacity 2:0 4:1'] }],
  ['the boat, slowly, bobs', { boat: ['oscillate Y 14.4 @0.2'] }],
  ['both clouds drift left at 20 px per second', { cloud: ['drift X -20'], cloud2: ['drift X -20'] }],
  ['the boat moves faster and faster to the right', { boat: ['drift X 102.4'] }],
  ['the moon rolls right', { moon: ['drift ROTATION 60', 'drift X 76.8'] }],
  ['the old lighthouse glows', { lighthouse: ['pulse OPACITY 0.7..1 @0.4'] }],
  ['The buoy rocks on the waves and the boat too', { boat: ['ride wave 20'], buoy: ['ride wave 20'] }],
  ['the moon comes in from above', { moon: ['set y 0:-108 2:150'] }],
  ['the cloud 1 moves out to the left', { cloud: ['set x 0:200 2:-192'] }],
  ['the boat breathes gently', { boat: ['pulse SCALE 0.985..1.015 @0.25'] }],
  ['the moon turns clockwise at 10 degrees per second', { moon: ['drift ROTATION 10'] }],
  ['the wave waves', { wave: ['oscillate ROTATION 12 @1'] }],
  [
    'the stars sparkle at 3 Hz',
    {
      star: ['pulse OPACITY 0.25..1 @3 SPIKE'],
      star2: ['pulse OPACITY 0.25..1 @3 SPIKE'],
      star3: ['pulse OPACITY 0.25..1 @3 SPIKE'],
    },
  ],
  ['the moon fades in and out', { moon: ['pulse OPACITY 0..1 @0.2'] }],
  ['the boat moves across from right to left', { boat: ['set x 0:1472 10:-192'] }],
  ['the boat bobs. It also rocks.', { boat: ['oscillate Y 14.4 @0.4', 'oscillate ROTATION 6 @0.4'] }],
  ['the buoy wobbles for the first 2 seconds', { buoy: ['set rotation 8 frames'] }],
  [
    'the moon drifts slowly to the left, the boat quickly',
    { moon: ['drift X -12.8'], boat: ['drift X 51.2'] },
  ],
  ['the boat floats', { boat: ['oscillate Y 10.8 @0.25'] }],
  ['the boat floats to the right', { boat: ['drift X 38.4'] }],
  [
    'Let the boat rock gently on the waves while the clouds slowly drift from right to left.',
    { cloud: ['set x 0:1472 10:-192'], cloud2: ['set x 0:1472 10:-192'], boat: ['ride wave 10'] },
  ],
  [
    'at 3 s the moon disappears and at 5 s it appears again',
    { moon: ['set opacity 3:0', 'set opacity 5:1'] },
  ],
  [
    'Make all of the clouds move to the left slowly, make the moon rise',
    { moon: ['drift Y -38.4'], cloud: ['drift X -51.2'], cloud2: ['drift X -51.2'] },
  ],
  ['the boat enters from the left, then stops', { boat: ['set x 0:-192 2:560'] }],
  ['the boat sways from side to side', { boat: ['oscillate X 25.6 @0.3'] }],
  [
    'first the boat moves right for 3 seconds, then it turns, and then it sinks',
    { boat: ['add x 0:0 3:307.2', 'set rotation 3:0 5:60', 'add y 5:0 10:128'] },
  ],
  [
    'the stars fade in one by one',
    {
      star: ['set opacity 0:0 2:1'],
      star2: ['set opacity 0:0 0.5:0 2.5:1'],
      star3: ['set opacity 0:0 1:0 3:1'],
    },
  ],
  ['boat: bob. moon: spin slowly.', { moon: ['drift ROTATION 45'], boat: ['oscillate Y 14.4 @0.4'] }],
  ['the clouds float by', { cloud: ['drift X 25.6'], cloud2: ['drift X 25.6'] }],
  ['the moon is pulsing', { moon: ['pulse SCALE 0.95..1.05 @1'] }],
  [
    'The moon should spin around slowly and grow bigger',
    { moon: ['drift ROTATION 45', 'drift SCALE 0.1 cap 2'] },
  ],
  ['the boat jumps up and down', { boat: ['pulse Y 0..-72 @0.6 SPIKE'] }],
  ['the buoy moves up by 30 px over 2 seconds', { buoy: ['add y 0:0 2:-30'] }],
  ['the moon moves to the top right corner', { moon: ['set x/y 0:980/150 1.27:1101/101'] }],
  ['the moon slides down behind the wave', { moon: ['drift Y 76.8'] }],
  ['the boat drives in circles', { boat: ['oscillate X 57.6 @0.2', 'oscillate Y 57.6 @0.2'] }],
  ['the boat goes left, then right', { boat: ['add x 0:0 2:-204.8', 'add x 2:0 10:819.2'] }],
  ['the cloud drifts at 15 px/s to the left', { cloud: ['drift X -15'], cloud2: ['drift X -15'] }],
  ['the boat bobs half as fast', { boat: ['oscillate Y 14.4 @0.2'] }],
  ['slow wave rolling in the background', { wave: ['drift ROTATION 30'] }],
  [
    'boat and moon, bob and glow',
    {
      moon: ['oscillate Y 14.4 @0.4', 'pulse OPACITY 0.7..1 @0.4'],
      boat: ['oscillate Y 14.4 @0.4', 'pulse OPACITY 0.7..1 @0.368'],
    },
  ],
];

const everybody = ['moon', 'cloud', 'cloud2', 'star', 'star2', 'star3', 'lighthouse', 'wave', 'boat', 'buoy'];

describe('directing by words', () => {
  it.each(table)('%s', (words, behaviors) => {
    expect(inShort(words)).toEqual(behaviors);
    expect(inShort(words.toUpperCase())).toEqual(behaviors);
  });

  it('knows everybody, everybody else, and everybody but some', () => {
    expect(Object.keys(directed('everything sways'))).toEqual(everybody);
    const others = everybody.filter((id) => id !== 'boat');
    expect(Object.keys(directed('everything except the boat shakes'))).toEqual(others);
    expect(Object.keys(directed('the boat bobs, all the others sway'))).toEqual(everybody);
    expect(Object.keys(directed('Make the whole scene bob: everything bobs'))).toEqual(everybody);
  });

  it('replaces what is said anew and keeps the rest, ids and all', () => {
    const scene = sceneOf({
      boat: {
        behaviors: [
          { oscillate: { id: 'old', property: 'Y', frequency: 3, amplitude: 99 } },
          { oscillate: { id: 'sway', property: 'ROTATION', frequency: 1, amplitude: 2 } },
          { drift: { id: 'way', property: 'X', velocity: 5 } },
        ],
      },
    });
    const after = applyEdits(scene, directScene('the boat bobs', scene).edits).scene;
    expect(after.layers[0]!.behaviors.map(({ id }) => id)).toEqual(['sway', 'way', expect.anything()]);
    expect(inShort('the boat stops swaying', scene).boat).toEqual(['oscillate Y 99 @3', 'drift X 5']);
    for (const words of ['the boat stands still', 'the boat stops', 'the boat does not move']) {
      expect(inShort(words, scene).boat).toEqual([]);
    }
  });

  it('needs no name where there is one layer only', () => {
    expect(inShort('bob gently', sceneOf({ boat: {} }))).toEqual({ boat: ['oscillate Y 7.2 @0.4'] });
  });

  it('reads names that are also verbs, or have "and" in them', () => {
    const scene = sceneOf({
      wave: {},
      rock: {},
      bread: { name: 'Bread and Butter' },
      one: { name: 'Layer 1' },
    });
    expect(Object.keys(directed('the rock rocks', scene))).toEqual(['rock']);
    expect(Object.keys(directed('the wave bobs', scene))).toEqual(['wave']);
    expect(Object.keys(directed('bread and butter bobs, layer 1 spins', scene))).toEqual(['bread', 'one']);
    expect(inShort('the rock rides the wave', scene)).toEqual({ rock: ['ride wave 20'] });
  });

  it('says what it did, and what it did not understand', () => {
    const { note } = directScene('the buoy bobs happily and the unicorn gallops', harbor);
    expect(note).toBe('Did not understand: “happily”, “unicorn gallops”. buoy: bob 14.4 px, 0.4 Hz.');
  });

  it.each(['the unicorn bobs', 'the boat explodes', 'zzz', '…', 'drift left'])(
    'fails kindly: %s',
    (words) => {
      expect(() => directScene(words, harbor)).toThrow(
        /The layers are: sky, moon, .* They can, for example: bob/,
      );
    },
  );

  it('leaves a layer alone that has no room for more', () => {
    const behaviors = Array.from({ length: 20 }, (_, index) => ({
      pulse: { id: `p${index}`, property: 'X', frequency: 1, min: 0, max: 1 },
    }));
    const scene = sceneOf({ boat: { behaviors }, buoy: {} });
    const { edits, note } = directScene('the boat and the buoy bob', scene);
    expect(edits).toHaveLength(1);
    expect(note).toContain('Has as many behaviors as a layer may have: “boat”.');
  });
});
