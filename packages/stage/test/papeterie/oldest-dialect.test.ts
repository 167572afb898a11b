import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectSame, moments } from './agree.ts';
import { sprites } from './sprites.ts';

const lantern = {
  sprite_name: 'lantern',
  vertical_percent: 0.82,
  x_offset: 200,
  vertical_drift: -35,
  horizontal_drift: 5,
  scale_drift: -0.04,
  scale_drift_multiplier_after_cap: 3,
  drift_cap_y: 100,
  twinkle_amplitude: 0.4,
  twinkle_frequency: 6,
  twinkle_min_scale: 0.035,
  bob_amplitude: 3,
  bob_frequency: 0.005,
  target_height: 280,
};

const same = (...layers: object[]) =>
  expectSame({ layers }, sprites, [...moments, 16.5, 17.77, 22.22, 40, 100]);

describe('scenes without any behaviors', () => {
  test('three lanterns rise, shrink, stay and twinkle', () => {
    const { warnings, scene } = same(
      lantern,
      {
        ...lantern,
        x_offset: 603,
        vertical_drift: -50,
        drift_cap_y: 50,
        bob_amplitude: 2,
        twinkle_frequency: 4.5,
      },
      { ...lantern, x_offset: -17, scale_drift: -0.5, scroll_speed: 0.2, opacity: 0.5 },
    );
    expect(warnings).toEqual([]);
    expect(scene.layers.map(({ id }) => id)).toEqual(['layer-1', 'layer-2', 'layer-3']);
  });

  test.each([
    { bob_amplitude: undefined },
    { drift_cap_y: undefined },
    { drift_cap_y: 900 },
    { scale_drift: 0.1 },
    { scale_drift: 0 },
    { scale_drift_multiplier_after_cap: 1 },
    { scale_drift_multiplier_after_cap: 0.5 },
    { vertical_drift: undefined, horizontal_drift: undefined, bob_amplitude: undefined },
    { vertical_drift: 35, drift_cap_y: 700, scroll_speed: -1 },
    { twinkle_amplitude: 0 },
    { is_background: true },
  ])('a lantern with %j', (change) => {
    same({ ...lantern, ...change });
  });

  test('newer fields put the bob aside', () => {
    const { warnings } = same({
      ...lantern,
      frequency: 0.5,
      amplitude_y: 0,
      scale_drift: 0,
      twinkle_amplitude: 0,
    });
    expect(warnings).toEqual([
      { where: 'layer 1 (lantern)', what: expect.stringContaining('bob_amplitude') },
    ]);
  });

  test('any of them', () => {
    const number = (min: number, max: number) =>
      fc.option(fc.double({ min, max, noNaN: true }), { nil: undefined });
    const layer = fc.record({
      sprite_name: fc.constantFrom('lantern', 'wave'),
      vertical_percent: number(0, 1),
      x_offset: fc.option(fc.integer({ min: 0, max: 1280 }), { nil: undefined }),
      y_offset: number(-100, 100),
      scroll_speed: number(-2, 2),
      opacity: number(0, 1),
      vertical_drift: number(-60, 60),
      horizontal_drift: number(-20, 20),
      scale_drift: fc.option(fc.double({ min: -0.2, max: -0.01, noNaN: true }), { nil: undefined }),
      drift_cap_y: number(0, 720),
      scale_drift_multiplier_after_cap: number(0.5, 4),
      frequency: number(0.1, 2),
      amplitude_y: number(0, 20),
      twinkle_amplitude: number(0.1, 1),
      twinkle_frequency: number(0.5, 8),
      twinkle_min_scale: number(0.02, 0.5),
      bob_amplitude: number(-5, 5),
      bob_frequency: number(0, 0.02),
      target_height: fc.constantFrom(undefined, 200, 300),
    });
    const scene = fc.array(layer, { minLength: 1, maxLength: 4 });
    // At the very moment of freezing a rounding decides whether it twinkles already.
    const time = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(scene, fc.array(time, { minLength: 1, maxLength: 6 }), (layers, times) => {
        expectSame({ layers }, sprites, times);
      }),
      { numRuns: 200 },
    );
  });
});

test('the same keys in a scene that knows behaviors are behaviors', () => {
  const { warnings } = expectSame(
    {
      layers: [
        { sprite_name: 'sky', behaviors: [] },
        {
          sprite_name: 'lantern',
          frequency: 0.2,
          amplitude_y: 30,
          vertical_drift: -20,
          drift_cap_y: 100,
          target_height: 300,
        },
        {
          sprite_name: 'lantern',
          horizontal_drift: 0.3,
          scale_drift: -0.01,
          twinkle_amplitude: 0.4,
          twinkle_frequency: 0.5,
        },
        { sprite_name: 'wave', scroll_speed: 0.3, bob_amplitude: 5, bob_frequency: 0.1, max_env_tilt: 10 },
      ],
    },
    sprites,
    moments.filter((t) => t < 50),
  );
  expect(warnings.map(({ what }) => what.split(' ')[0])).toEqual([
    'bob_amplitude',
    'bob_frequency',
    'max_env_tilt',
  ]);
});
