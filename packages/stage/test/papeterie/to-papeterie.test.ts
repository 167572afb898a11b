import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Behavior, SceneDocument, SceneLayer } from '../../src/document.ts';
import { fromPapeterie } from '../../src/papeterie/from-papeterie.ts';
import { toPapeterie } from '../../src/papeterie/to-papeterie.ts';
import { sample } from '../../src/sample.ts';
import { turn } from './agree.ts';

const layer = (rest: Partial<SceneLayer> = {}): SceneLayer => ({
  id: 'star',
  name: 'Star',
  spriteKey: 'star',
  x: 640,
  y: 360,
  anchorX: 0.5,
  anchorY: 0.5,
  scale: 2,
  rotation: 0,
  opacity: 1,
  parallax: 1,
  visible: true,
  locked: false,
  repeatX: false,
  fillBelow: false,
  scaling: null,
  crop: null,
  behaviors: [],
  ...rest,
});

const sceneOf = (layers: SceneLayer[], rest: Partial<SceneDocument> = {}): SceneDocument => ({
  version: 1,
  name: 'Night',
  width: 1280,
  height: 720,
  durationSeconds: 10,
  backgroundColor: '#c8e6ff',
  camera: { velocityX: 0, velocityY: 0, keyframes: [] },
  layers,
  sounds: [],
  ...rest,
});

const pictures = { star: { width: 40, height: 30 } };
const common = { id: 'one', enabled: true };

const expectSameLook = (scene: SceneDocument, px: number) => {
  const out = toPapeterie(scene, pictures);
  const sprites = Object.fromEntries(
    Object.values(out.spriteNames).map((name) => [name, { picture: pictures.star }]),
  );
  const again = fromPapeterie(out.scene, sprites);
  for (let t = 0; t <= scene.durationSeconds; t += 0.173) {
    const ours = sample(scene, pictures, t);
    const legacy = sample(again.scene, again.pictures, t);
    for (const [index, { x, y, width, rotation, opacity }] of ours.entries()) {
      const drawn = legacy[index];
      expect(Math.abs(drawn.x - x), `x at ${t}`).toBeLessThan(px);
      expect(Math.abs(drawn.y - y), `y at ${t}`).toBeLessThan(px);
      expect(Math.abs(drawn.width - width), `width at ${t}`).toBeLessThan(px);
      expect(turn(drawn.rotation, rotation), `rotation at ${t}`).toBeLessThan(0.05);
      expect(Math.abs(drawn.opacity - opacity), `opacity at ${t}`).toBeLessThan(0.001);
    }
  }
  return out;
};

describe('what the old player can do goes out in its own words', () => {
  test.each<[string, Partial<SceneLayer>]>([
    ['an anchor in the middle', { opacity: 0.4, rotation: 30, parallax: 0.5 }],
    [
      'a bob',
      {
        behaviors: [{ ...common, kind: 'oscillate', property: 'Y', amplitude: 9, frequency: 0.5, phase: 1 }],
      },
    ],
    [
      'a capped drift',
      {
        behaviors: [
          {
            ...common,
            kind: 'drift',
            property: 'X',
            velocity: 90,
            acceleration: 0,
            cap: 900,
            capMode: 'STOP',
          },
        ],
      },
    ],
    [
      'a pulse with a phase',
      {
        behaviors: [
          {
            ...common,
            kind: 'pulse',
            property: 'OPACITY',
            min: 0.1,
            max: 1,
            frequency: 0.7,
            waveform: 'SPIKE',
            phase: 1,
            maxScale: null,
          },
        ],
      },
    ],
    [
      'keyframes that say nothing',
      { behaviors: [{ ...common, kind: 'keyframes', relative: true, frames: [] }] },
    ],
    [
      'shrinking down to a cap',
      {
        anchorX: 0,
        anchorY: 0,
        behaviors: [
          {
            ...common,
            kind: 'drift',
            property: 'SCALE',
            velocity: -0.4,
            acceleration: 0,
            cap: 0.5,
            capMode: 'STOP',
          },
        ],
      },
    ],
    [
      'a pulse that stands still',
      {
        behaviors: [
          {
            ...common,
            kind: 'pulse',
            property: 'OPACITY',
            min: 0.1,
            max: 1,
            frequency: 0,
            waveform: 'SINE',
            phase: 1,
            maxScale: null,
          },
        ],
      },
    ],
  ])('%s', (_, rest) => {
    const { scene } = expectSameLook(sceneOf([layer(rest)]), 1e-6);
    expect(JSON.stringify(scene)).not.toContain('time_offset');
  });
});

describe('what it cannot do is written as near as it can', () => {
  const frame = { x: null, y: null, scale: null, rotation: null, opacity: null };
  test.each<[string, Behavior]>([
    [
      'growing from the middle',
      { ...common, kind: 'oscillate', property: 'SCALE', amplitude: 0.5, frequency: 0.3, phase: 0 },
    ],
    [
      'a bounce',
      {
        ...common,
        kind: 'drift',
        property: 'Y',
        velocity: 50,
        acceleration: 20,
        cap: 500,
        capMode: 'BOUNCE',
      },
    ],
    [
      'a loop',
      { ...common, kind: 'drift', property: 'X', velocity: 50, acceleration: 0, cap: 800, capMode: 'LOOP' },
    ],
    [
      'turning',
      {
        ...common,
        kind: 'drift',
        property: 'ROTATION',
        velocity: 200,
        acceleration: 0,
        cap: null,
        capMode: 'STOP',
      },
    ],
    [
      'easing',
      {
        ...common,
        kind: 'keyframes',
        relative: false,
        frames: [
          { ...frame, time: 1, x: 0, easing: 'EASE_IN_OUT' },
          { ...frame, time: 9, x: 900, scale: 3, easing: 'HOLD' },
        ],
      },
    ],
  ])('%s', (_, behavior) => {
    const { warnings } = expectSameLook(sceneOf([layer({ behaviors: [behavior] })]), 0.05);
    expect(warnings).toEqual([{ where: 'layer 1 (Star)', what: expect.stringContaining('keyframes') }]);
  });

  test('the camera', () => {
    const camera = {
      velocityX: 10,
      velocityY: -5,
      keyframes: [
        { time: 0, x: 0, y: 0, zoom: 1, easing: 'EASE_OUT' as const },
        { time: 6, x: 100, y: 20, zoom: 3, easing: 'LINEAR' as const },
      ],
    };
    expectSameLook(sceneOf([layer(), layer({ id: 'sky', parallax: 0 })], { camera }), 0.05);
  });

  test('anything', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const property = fc.constantFrom('X', 'Y', 'ROTATION', 'SCALE' as const);
    const shared = { id: fc.constant('one'), enabled: fc.boolean() };
    const small = { oscillate: 50, drift: 20, pulse: 20 };
    const sized = (kind: keyof typeof small) =>
      fc
        .tuple(property, number(-1, 1))
        .map(([of, part]) => ({ property: of, size: of === 'SCALE' ? part / 20 : part * small[kind] }));
    const behavior: fc.Arbitrary<Behavior> = fc.oneof(
      fc
        .record({
          ...shared,
          kind: fc.constant('oscillate' as const),
          frequency: number(0, 0.3),
          phase: number(-3, 3),
        })
        .chain((rest) =>
          sized('oscillate').map((of) => ({ ...rest, property: of.property, amplitude: of.size })),
        ),
      fc
        .record({
          ...shared,
          kind: fc.constant('drift' as const),
          acceleration: fc.constant(0),
          capMode: fc.constantFrom('STOP', 'BOUNCE' as const),
        })
        .chain((rest) =>
          fc.tuple(sized('drift'), fc.boolean()).map(([of, capped]) => ({
            ...rest,
            property: of.property,
            velocity: of.size,
            cap: capped && of.property !== 'SCALE' ? 300 : null,
          })),
        ),
      fc
        .record({
          ...shared,
          kind: fc.constant('pulse' as const),
          frequency: number(0, 0.3),
          phase: number(-3, 3),
          waveform: fc.constant('SINE' as const),
          maxScale: fc.constant(null),
        })
        .chain((rest) =>
          sized('pulse').map((of) => ({
            ...rest,
            property: of.property,
            min: of.property === 'SCALE' ? 1 : 0,
            max: 1 + Math.abs(of.size),
          })),
        ),
      fc.record({
        ...shared,
        kind: fc.constant('keyframes' as const),
        relative: fc.boolean(),
        frames: fc.array(
          fc.record({
            time: fc.integer({ min: 0, max: 10 }),
            x: fc.option(number(-100, 100)),
            y: fc.option(number(-100, 100)),
            scale: fc.option(number(0.5, 2)),
            rotation: fc.option(number(-90, 90)),
            opacity: fc.constant(null),
            easing: fc.constantFrom('HOLD' as const, 'LINEAR' as const, 'EASE_IN' as const),
          }),
          { maxLength: 4 },
        ),
      }),
    );
    const anything = fc.record({
      behaviors: fc.array(behavior, { maxLength: 4 }),
      anchorX: fc.constantFrom(0, 0.5),
      anchorY: fc.constantFrom(0, 0.5, 1),
      parallax: fc.constantFrom(0, 1),
      rotation: number(-180, 180),
    });
    fc.assert(
      fc.property(
        anything,
        (rest) =>
          void expectSameLook(
            sceneOf([layer(rest)], { camera: { velocityX: 7, velocityY: 0, keyframes: [] } }),
            0.1,
          ),
      ),
      { numRuns: 150 },
    );
  });

  test('hidden layers, missing pictures, other skies and stages are told', () => {
    const { scene, warnings } = toPapeterie(
      sceneOf([layer({ visible: false }), layer({ id: 'b', spriteKey: 'gone' }), layer({ id: 'c' })], {
        width: 320,
        backgroundColor: '#000000',
      }),
      pictures,
    );
    expect((scene as { layers: unknown[] }).layers).toHaveLength(1);
    expect(warnings).toHaveLength(4);
  });
});

test('names are safe and no two alike', () => {
  const keys = [
    '../../etc/passwd',
    'CON',
    'Boat',
    'boat',
    '',
    '__proto__',
    'a'.repeat(300),
    '..',
    'Fée 7',
    'x',
  ];
  const many = Object.fromEntries(keys.map((key) => [key, pictures.star]));
  const { spriteNames, sprites, soundFiles } = toPapeterie(
    sceneOf(
      keys.map((spriteKey, index) => layer({ id: `l${index}`, spriteKey })),
      {
        sounds: ['../a.mp3', '/etc/b.mp3', 'x/../a.mp3'].map((soundKey, index) => ({
          id: `s${index}`,
          name: 'a',
          soundKey,
          time: 0,
          volume: 1,
          loop: false,
          fadeIn: 0,
          fadeOut: 0,
        })),
      },
    ),
    many,
    { sprites: { x: 'Fée 7' } },
  );
  const names = Object.values(spriteNames);
  expect(names).toEqual([
    '_.._etc_passwd',
    '_CON',
    'Boat',
    'boat-2',
    'sprite',
    '___proto__',
    'a'.repeat(80),
    'sprite-2',
    'Fée 7',
    'Fée 7-2',
  ]);
  expect(Object.keys(sprites)).toEqual(names);
  expect(Object.values(soundFiles)).toEqual(['a.mp3', 'etc/b.mp3', 'x/a.mp3']);
});
