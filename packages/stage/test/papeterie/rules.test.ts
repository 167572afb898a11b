import { describe, expect, test } from 'vitest';
import { expectSame } from './agree.ts';
import { sprites } from './sprites.ts';

const same = (layer: Record<string, unknown>, ...others: Record<string, unknown>[]) =>
  expectSame({ layers: [{ behaviors: [], ...layer }, ...others] }, sprites);

const moving = (behaviors: unknown[], rest: Record<string, unknown> = {}) =>
  same({ sprite_name: 'lantern', behaviors, ...rest });

describe('where a picture stands and how large it is', () => {
  test.each([
    {},
    { vertical_percent: 0.2 },
    { vertical_percent: 0.9, vertical_anchor: 'bottom' },
    { vertical_percent: 0.1, vertical_anchor: 'top', y_offset: -12.5 },
    { horizontal_percent: 0.25, x_offset: 7 },
    { height_scale: 0.5, target_height: 10 },
    { target_height: 333, height_scale: 0 },
    { tile_border: 6, target_height: 200 },
    { scale: 2.5, rotation: 190 },
    { scroll_speed: -0.4 },
    { scroll_speed: 250 },
    { is_background: true, tile_border: 3, scroll_speed: 1 },
  ])('%j', (layer) => {
    expect(same({ sprite_name: 'lantern', ...layer }).warnings).toEqual([]);
  });

  test('the sprite tells what the layer does not', () => {
    same({ sprite_name: 'boat' }, { sprite_name: 'boat', target_height: 20 }, { sprite_name: 'sky' });
  });

  test('an empty list of behaviors wins over the sprite’s, and events are behaviors', () => {
    const { scene } = expectSame(
      {
        layers: [
          { sprite_name: 'cloud', behaviors: [] },
          { sprite_name: 'cloud' },
          { sprite_name: 'cloud', events: [{ type: 'drift', velocity: 3 }] },
        ],
      },
      sprites,
    );
    expect(scene.layers.map(({ behaviors }) => behaviors.map(({ kind }) => kind))).toEqual([
      [],
      ['oscillate'],
      ['drift'],
    ]);
  });

  test('tiling, filling and the stage', () => {
    const { scene } = same({ sprite_name: 'wave', tile_horizontal: true, fill_down: true });
    expect(scene).toMatchObject({ width: 1280, height: 720, durationSeconds: 30, camera: { velocityX: 0 } });
    expect(scene.layers[0]).toMatchObject({ repeatX: true, fillBelow: true });
  });
});

describe('behaviors', () => {
  test.each(['y', 'x', 'rotation', 'scale', 'opacity', undefined])('oscillate on %s', (coordinate) => {
    moving([{ type: 'oscillate', coordinate, frequency: 0.3, amplitude: 25, phase_offset: 1 }], {
      target_height: 200,
    });
    moving([{ type: 'oscillate', coordinate, frequency: -0.3, amplitude: 25, phase_offset: 1 }]);
    moving([{ type: 'oscillate', coordinate, amplitude: 25, phase_offset: 1 }]);
    moving([{ type: 'oscillate', coordinate, frequency: 2 }]);
  });

  test.each(['y', 'x', 'rotation', 'scale', 'opacity', undefined])('drift on %s', (coordinate) => {
    const velocity = coordinate === 'scale' ? 0.05 : coordinate === 'x' ? 0.2 : 12;
    const { warnings } = moving(
      [{ type: 'drift', coordinate, velocity, acceleration: 2, cap_behavior: 'bounce' }],
      { target_height: 200 },
    );
    expect(warnings.length).toBeGreaterThan(0);
  });

  test('a drift that shrinks a picture stops at the smallest', () => {
    moving([{ type: 'drift', coordinate: 'scale', velocity: -0.1 }]);
    moving([{ type: 'drift', coordinate: 'scale', velocity: -0.1 }], { target_height: 1280 });
  });

  test.each([0, 200, 500, -50, null])('drift to the cap %s, both ways', (drift_cap) => {
    for (const velocity of [20, -20]) {
      moving([{ type: 'drift', velocity, drift_cap }]);
      moving([
        { type: 'oscillate', frequency: 0.2, amplitude: 40 },
        { type: 'drift', velocity, drift_cap },
        { type: 'oscillate', frequency: 1, amplitude: 4 },
      ]);
      moving([{ type: 'drift', coordinate: 'x', velocity: velocity / 100, drift_cap }], {
        x_offset: 100,
        horizontal_percent: 0.3,
      });
    }
  });

  test('an x drift sets the scroll: the last one with a velocity', () => {
    moving(
      [
        { type: 'drift', coordinate: 'x', velocity: 0.1 },
        { type: 'drift', coordinate: 'x', velocity: -0.3 },
      ],
      { scroll_speed: 4 },
    );
    moving([{ type: 'drift', coordinate: 'x' }], { scroll_speed: 0.4 });
    moving([{ type: 'drift', coordinate: 'x', velocity: 0 }], { scroll_speed: 0.4 });
  });

  test.each(['opacity', 'scale', 'x', undefined])('pulse on %s', (coordinate) => {
    moving([{ type: 'pulse', coordinate, min_value: 0.2 }]);
    moving([{ type: 'pulse', coordinate, frequency: 0, min_value: 0.4, max_value: 1.4, waveform: 'spike' }], {
      target_height: 99,
    });
    moving([
      { type: 'pulse', coordinate, frequency: -0.4, min_value: 0.2 },
      { type: 'pulse', min_value: 0.5, frequency: 0.1 },
    ]);
  });

  test.each(['opacity', 'scale'])(
    'a pulse of an unknown waveform holds its least value: %s',
    (coordinate) => {
      const pulse = { type: 'pulse', coordinate, min_value: 0.3, max_value: 0.9, waveform: 'square' };
      const { warnings } = moving([pulse]);
      expect(warnings).toEqual([
        { where: 'layer 1 (lantern)', what: expect.stringContaining('least value') },
      ]);
      expect(moving([{ ...pulse, waveform: '' }]).warnings).toEqual([]);
    },
  );

  test('a pulse rests while the picture is large', () => {
    const shrink = { type: 'drift', coordinate: 'scale', velocity: -0.05 };
    const pulse = { type: 'pulse', min_value: 0.3, frequency: 0.7, activation_threshold_scale: 0.61 };
    moving([shrink, pulse], { target_height: 770 });
    moving([pulse, shrink], { target_height: 770, scale: 0.61 });
  });

  test('a background ignores what moves', () => {
    const { warnings } = moving([
      { type: 'background', scroll_speed: 3 },
      { type: 'drift', velocity: 9 },
      { type: 'pulse' },
    ]);
    expect(warnings).toEqual([{ where: 'layer 1 (lantern)', what: expect.stringContaining('background') }]);
  });

  test('sounds of layers and unknown types are told', () => {
    const { warnings } = moving([
      { type: 'sound', sound_file: 'a.mp3', time_offset: 1 },
      { type: 'sparkle' },
      { type: 7 },
      'x',
    ]);
    expect(warnings).toHaveLength(4);
  });
});

describe('locations', () => {
  test('without a time: the base place, x and y twice', () => {
    moving([{ type: 'location', x: 30, y: -20 }]);
    moving(
      [
        {
          type: 'location',
          x: 30,
          y: -20,
          vertical_percent: 0.1,
          horizontal_percent: 0.9,
          scale: 2,
          rotation: 5,
        },
      ],
      { x_offset: 9, y_offset: 9, scale: 7 },
    );
    moving([
      { type: 'location', x: 30, y: -20 },
      { type: 'location', x: 1, y: 2, scale: 9 },
    ]);
  });

  test('in their turn: after a cap they move beyond it', () => {
    moving([
      { type: 'drift', velocity: 30, drift_cap: 400 },
      { type: 'location', x: 30, y: 25 },
    ]);
  });

  test('one at time 0 is a base place', () => {
    moving([{ type: 'location', time_offset: 0, x: 10, y: 20, vertical_percent: 0.64, interpolate: false }]);
  });

  const frames = [
    {
      time_offset: 6,
      x: 300,
      y: -100,
      scale: 2,
      rotation: 90,
      vertical_percent: 0.2,
      horizontal_percent: 0.1,
      interpolate: true,
    },
    {
      time_offset: 2,
      x: 50,
      y: 40,
      scale: 0.5,
      rotation: -30,
      vertical_percent: 0.7,
      horizontal_percent: 0.6,
    },
    {
      time_offset: 9,
      x: -20,
      y: 5,
      scale: 1,
      rotation: 0,
      vertical_percent: 0.5,
      horizontal_percent: 0.5,
      interpolate: false,
    },
    { time_offset: 12, x: 0, y: 0, scale: 3, interpolate: true },
  ].map((frame) => ({ type: 'location', ...frame }));

  test('with times: before the first nothing, lines, holds', () => {
    moving(
      [
        frames[0],
        { type: 'oscillate', frequency: 0.5, amplitude: 10 },
        frames[1],
        { type: 'drift', coordinate: 'x', velocity: 0.01 },
        ...frames.slice(2),
      ],
      { target_height: 300 },
    );
    moving(frames, {
      horizontal_percent: 0.2,
      vertical_percent: 0.3,
      y_offset: 11,
      rotation: 45,
      scale: 0.8,
    });
  });

  test('what only one side says', () => {
    const location = (time_offset: number, rest: object) => ({
      type: 'location',
      time_offset,
      interpolate: true,
      ...rest,
    });
    moving([
      location(1, { x: 10 }),
      location(3, { y: 10 }),
      location(5, { x: 50, y: 50, scale: 2 }),
      location(8, { x: 0, rotation: 80 }),
      location(9, {}),
    ]);
  });

  test('a keyframed scale of 0 or below is passed over', () => {
    const location = (time_offset: number, scale: number, interpolate = false) => ({
      type: 'location',
      time_offset,
      interpolate,
      scale,
    });
    moving([location(0, 0)]);
    moving([location(0, 0), location(5, 2), location(10, -3)]);
    moving([location(0, 0), location(7.4, 0)], { scale: 1.7 });
    moving([location(0, 2), location(5.5, 0, true), location(9, 3, true)], { scale: 0.6 });
    moving([location(0, 1), location(4.4, -1, true), location(12, 2, true)], { scale: 0.6 });
    const drift = { type: 'drift', coordinate: 'scale', velocity: 0.02 };
    expect(moving([drift, location(0, 0), location(20, 0)]).warnings).toEqual([]);
  });

  test('two at one time, before the beginning, and down to no scale at all', () => {
    const location = (time_offset: number, rest: object) => ({
      type: 'location',
      time_offset,
      interpolate: true,
      ...rest,
    });
    moving([
      location(-2, { x: -50 }),
      location(2, { x: 50 }),
      location(2, { x: 500 }),
      location(5, { x: 100 }),
    ]);
    moving([location(1, { scale: 1 }), location(5, { scale: -1 }), location(10.1, { scale: 1 })]);
  });
});

describe('riding', () => {
  const wave = {
    sprite_name: 'wave',
    tile_horizontal: true,
    vertical_percent: 0.8,
    target_height: 200,
    behaviors: [
      { type: 'drift', coordinate: 'x', velocity: -0.45 },
      { type: 'oscillate', frequency: 0.2, amplitude: 8 },
    ],
  };
  const boat = (reaction: object, rest: object = {}) => ({
    sprite_name: 'boat',
    x_offset: 300,
    behaviors: [],
    ...rest,
    environmental_reaction: { reaction_type: 'pivot_on_crest', target_sprite_name: 'wave', ...reaction },
  });

  test.each([
    {},
    { max_tilt_angle: 10, vertical_follow_factor: 0.15, tilt_lift_factor: 0.5 },
    { max_tilt_angle: 0, hull_length_factor: 1 },
    { hull_length_factor: 0, vertical_follow_factor: 1.3 },
  ])('%j', (reaction) => {
    same(boat(reaction), wave);
    same(
      boat(reaction, {
        y_offset: -14,
        rotation: 5,
        behaviors: [
          { type: 'oscillate', coordinate: 'scale', frequency: 0.1, amplitude: 20 },
          { type: 'oscillate', amplitude: 99, frequency: 1 },
        ],
      }),
      wave,
    );
  });

  test('on the last layer of the name, cut at its borders', () => {
    same(boat({}), { ...wave, vertical_percent: 0.1 }, { ...wave, tile_border: 20, tile_horizontal: false });
  });

  test('on what itself rides, and on itself', () => {
    same(
      boat({ target_sprite_name: 'lantern' }),
      { ...boat({}), sprite_name: 'lantern', vertical_percent: 0.3 },
      wave,
    );
    same(boat({ target_sprite_name: 'boat' }));
  });

  test('on nothing: it stays where it is, and that is told', () => {
    const lonely = same(boat({ target_sprite_name: 'nobody' }));
    expect(lonely.warnings).toEqual([{ where: 'layer 1 (boat)', what: expect.stringContaining('nobody') }]);
  });
});
