import type { Behavior } from '@papeterie/stage';
import type { Motion } from '../motion.ts';
import type { Manner } from '../reading/manner.ts';
import { type Actor, tidy, type Verb, within } from './verb.ts';

/** What the motion moves: two of them are compared when that is the same. */
const movedBy = (motion: Motion): readonly string[] => {
  switch (motion.kind) {
    case 'keyframes':
      return [];
    case 'background':
      return ['X'];
    case 'ride':
      return ['Y', 'ROTATION'];
    default:
      return [motion.property];
  }
};

/** A motion as it is, but faster or slower, stronger or weaker; null when it has neither speed nor strength. */
const changed = (motion: Motion, { speed = 1, strength = 1 }: Manner): Motion | null => {
  switch (motion.kind) {
    case 'oscillate': {
      const { frequency, amplitude } = motion;
      return {
        ...motion,
        frequency: tidy(within(frequency * speed, 0.001, 60)),
        amplitude: tidy(within(amplitude * strength, -100_000, 100_000)),
      };
    }
    case 'pulse': {
      const deeper = (value: number) =>
        tidy(within(motion.max - (motion.max - value) * strength, -100_000, 100_000));
      const least = motion.property === 'OPACITY' || motion.property === 'SCALE' ? 0.01 : -100_000;
      return {
        ...motion,
        frequency: tidy(within(motion.frequency * speed, 0.001, 60)),
        min: strength === 1 ? motion.min : Math.max(least, deeper(motion.min)),
      };
    }
    case 'drift': {
      const factor = speed * strength;
      return {
        ...motion,
        velocity: tidy(within(motion.velocity * factor, -100_000, 100_000)),
        acceleration: tidy(within(motion.acceleration * factor, -100_000, 100_000)),
      };
    }
    case 'background':
      return {
        ...motion,
        scrollSpeed: tidy(within(motion.scrollSpeed * speed * strength, -100_000, 100_000)),
      };
    case 'ride':
      return strength === 1 ? null : { ...motion, maxTilt: tidy(within(motion.maxTilt * strength, 0, 180)) };
    case 'keyframes':
      return null;
  }
};

const enabled = ({ layer }: Actor): Behavior[] => layer.behaviors.filter((behavior) => behavior.enabled);

/**
 * "faster", "rougher": what a layer does already, more so. Empty when it does nothing of the kind.
 * @param alike only what moves the same as these; everything when there are none
 */
export const compared = (actor: Actor, manner: Manner, alike: readonly Motion[] = []): Motion[] => {
  const about = new Set(alike.flatMap(movedBy));
  return enabled(actor).flatMap((behavior) => {
    if (alike.length > 0 && !movedBy(behavior).some((property) => about.has(property))) return [];
    const { id: _, enabled: __, ...motion } = behavior;
    const more = changed(motion as Motion, manner);
    return more && JSON.stringify(more) !== JSON.stringify(motion) ? [more] : [];
  });
};

/** Faster, slower, rougher or calmer than it is, whatever it does. */
export const quicken: Verb = {
  words: ['quicken'],
  move: (actor, manner) => compared(actor, manner),
};
