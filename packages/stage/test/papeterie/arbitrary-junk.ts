import fc from 'fast-check';

const odd = fc.oneof(
  fc.anything(),
  fc.double(),
  fc.constantFrom(
    1e308,
    -1e308,
    Number.POSITIVE_INFINITY,
    Number.NaN,
    'NaN',
    '1e999',
    '12',
    '',
    null,
    true,
    [],
    {},
    '__proto__',
    -0,
  ),
);

const words = [
  'type',
  'coordinate',
  'frequency',
  'amplitude',
  'phase_offset',
  'velocity',
  'drift_cap',
  'min_value',
  'max_value',
  'activation_threshold_scale',
  'time_offset',
  'interpolate',
  'x',
  'y',
  'scale',
  'rotation',
  'vertical_percent',
  'horizontal_percent',
  'sprite_name',
  'behaviors',
  'events',
  'scroll_speed',
  'target_height',
  'height_scale',
  'tile_border',
  'is_background',
  'environmental_reaction',
  'x_offset',
  'y_offset',
  'vertical_drift',
  'scale_drift',
  'horizontal_drift',
  'drift_cap_y',
  'twinkle_amplitude',
  'twinkle_frequency',
  'twinkle_min_scale',
  'bob_amplitude',
  'bob_frequency',
  'opacity',
  'enabled',
  'visible',
  '__proto__',
  'constructor',
  'toString',
];

/** An object with keys that mean something and values that do not. */
const junkObject = (values: fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.constantFrom(...words), values, { maxKeys: 12, noNullPrototype: false });

const behavior = fc
  .tuple(
    fc.constantFrom('oscillate', 'drift', 'pulse', 'location', 'background', 'sound', 'pivot_on_crest'),
    junkObject(odd),
  )
  .map(([type, rest]) => ({ ...rest, type, target_sprite_name: 'boat' }));

const layer = fc
  .tuple(
    fc.constantFrom('boat', 'wave', '__proto__', 'constructor', 'no such sprite'),
    junkObject(odd),
    fc.option(fc.array(fc.oneof(behavior, odd), { maxLength: 25 })),
  )
  .map(([sprite_name, rest, behaviors]) => ({ ...rest, sprite_name, ...(behaviors ? { behaviors } : {}) }));

/** Legacy scenes as somebody with bad intentions, or a broken editor, would write them. */
export const junkScene = fc.oneof(
  odd,
  fc.record({
    name: odd,
    layers: fc.oneof(fc.array(fc.oneof({ weight: 5, arbitrary: layer }, odd), { maxLength: 6 }), odd),
    sounds: fc.oneof(fc.array(fc.oneof(junkObject(odd), odd), { maxLength: 3 }), odd),
    duration_sec: odd,
    width: odd,
  }),
);
