import fc from 'fast-check';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const oscillate = fc.record({
  type: fc.constant('oscillate'),
  coordinate: fc.constantFrom('x', 'y', 'rotation', 'scale', 'opacity', undefined),
  frequency: number(-2, 2),
  amplitude: number(-30, 30),
  phase_offset: maybe(number(-7, 7)),
});

const drift = fc
  .record({
    coordinate: fc.constantFrom('x', 'y', 'scale', undefined),
    speed: number(-1, 1),
    drift_cap: maybe(number(-200, 900)),
  })
  .map(({ coordinate, speed, drift_cap }) => ({
    type: 'drift',
    coordinate,
    velocity: coordinate === 'x' ? speed / 2 : coordinate === 'scale' ? speed / 20 : speed * 40,
    drift_cap,
  }));

const pulse = fc.record({
  type: fc.constant('pulse'),
  coordinate: fc.constantFrom('opacity', 'scale', undefined),
  frequency: maybe(number(-3, 3)),
  min_value: maybe(number(0, 1)),
  max_value: maybe(number(0.5, 1.5)),
  waveform: fc.constantFrom('sine', 'spike', undefined),
});

const location = fc.record({
  type: fc.constant('location'),
  time_offset: maybe(fc.integer({ min: 0, max: 24 }).map((quarters) => quarters / 2)),
  interpolate: maybe(fc.boolean()),
  x: maybe(number(-300, 300)),
  y: maybe(number(-300, 300)),
  vertical_percent: maybe(number(0, 1)),
  horizontal_percent: maybe(number(0, 1)),
});

const reaction = fc.record({
  reaction_type: fc.constant('pivot_on_crest'),
  target_sprite_name: fc.constantFrom('wave', 'boat', 'lantern', 'nobody'),
  max_tilt_angle: fc.constantFrom(0, 10, 45),
  vertical_follow_factor: maybe(number(0, 1)),
  tilt_lift_factor: maybe(number(-1, 2)),
  // Never such that an end of the hull is just between two pixel columns, where a rounding would decide.
  hull_length_factor: number(0.11, 0.97),
});

const layer = fc.record({
  sprite_name: fc.constantFrom('boat', 'wave', 'cloud', 'lantern', 'sky'),
  behaviors: fc.array(fc.oneof(oscillate, drift, pulse, location, location), { maxLength: 7 }),
  vertical_percent: maybe(number(0, 1)),
  horizontal_percent: maybe(number(0, 1)),
  vertical_anchor: fc.constantFrom('top', 'bottom', 'center', undefined),
  x_offset: maybe(number(-200, 1200)),
  y_offset: maybe(number(-200, 200)),
  scale: maybe(number(0.5, 2)),
  rotation: maybe(number(-400, 400)),
  target_height: fc.constantFrom(undefined, 200, 333),
  tile_border: fc.constantFrom(undefined, 4),
  tile_horizontal: fc.boolean(),
  scroll_speed: maybe(number(-1, 1)),
});

/** Legacy scenes that use whatever the format has, within what makes sense. */
export const arbitraryScene = (riding: boolean) =>
  fc.record({
    layers: fc.array(
      riding
        ? fc
            .tuple(layer, maybe(reaction))
            .map(([each, environmental_reaction]) => ({ ...each, environmental_reaction }))
        : layer,
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  });

export const arbitraryTimes = fc.array(number(0, 40), { minLength: 1, maxLength: 8 });
