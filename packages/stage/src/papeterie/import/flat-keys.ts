import type { Warn } from '../warnings.ts';
import { type Fields, readFields } from './fields.ts';

/** Whether the list has such a behavior already; then the older key had been turned into it. */
const hasOne = (behaviors: readonly Fields[], type: string, coordinate?: string): boolean =>
  behaviors.some(
    (fields) =>
      fields.raw('type') === type && (!coordinate || (fields.text('coordinate') ?? 'y') === coordinate),
  );

const driftKeys = { y: 'vertical_drift', x: 'horizontal_drift', scale: 'scale_drift' } as const;

/** The pulse that twinkling came to be; none when it does not twinkle. */
export const twinkleOf = (settings: Fields, warn: Warn): Fields[] => {
  const amplitude = settings.number('twinkle_amplitude');
  const frequency = settings.number('twinkle_frequency');
  if (!amplitude || !frequency) return [];
  const activation_threshold_scale = settings.number('twinkle_min_scale');
  return [
    readFields(
      { type: 'pulse', frequency, min_value: 1 - amplitude, max_value: 1, activation_threshold_scale },
      warn,
    ),
  ];
};

/** The older keys of a layer in a scene that knows behaviors, as the behaviors that they came to be. */
export const behaviorsOfFlatKeys = (settings: Fields, behaviors: readonly Fields[], warn: Warn): Fields[] => {
  const made: Fields[] = [];
  const make = (behavior: Record<string, unknown>) => made.push(readFields(behavior, warn));
  if (
    settings.number('frequency') &&
    settings.number('amplitude_y') &&
    !hasOne(behaviors, 'oscillate', 'y')
  ) {
    make({
      type: 'oscillate',
      coordinate: 'y',
      frequency: settings.number('frequency'),
      amplitude: settings.number('amplitude_y'),
    });
  }
  for (const [coordinate, key] of Object.entries(driftKeys)) {
    const velocity = settings.number(key);
    if (!velocity || hasOne(behaviors, 'drift', coordinate)) continue;
    make({
      type: 'drift',
      coordinate,
      velocity,
      drift_cap: coordinate === 'y' ? settings.number('drift_cap_y') : null,
    });
  }
  return hasOne(behaviors, 'pulse') ? made : [...made, ...twinkleOf(settings, warn)];
};

const meantForOldest = [
  'bob_amplitude',
  'bob_frequency',
  'rotation_range',
  'opacity',
  'scale_drift_multiplier_after_cap',
];
const meantForReactions = ['max_env_tilt', 'reacts_to_environment'];

/** Tells of keys that did nothing: those of the oldest dialect once there were behaviors, those of a reaction that is not there. */
export const warnOfDeadKeys = (settings: Fields, oldest: boolean, hasReaction: boolean, warn: Warn): void => {
  const dead = [...(oldest ? [] : meantForOldest), ...(hasReaction ? [] : meantForReactions)];
  for (const key of dead.filter((each) => settings.has(each)))
    warn(`${key} did nothing here and was left out.`);
};
