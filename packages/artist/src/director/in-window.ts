import type { SceneLayer } from '@papeterie/stage';
import type { Motion, MotionOf } from './motion.ts';
import { type Frame, frames } from './moves/frames.ts';
import { within } from './moves/verb.ts';
import { when } from './moves/when.ts';
import { keyOf } from './properties-of.ts';
import { isTimed, type Manner } from './reading/manner.ts';

/** As many as fit well into a behavior; what swings more often within its time swings slower. */
const mostFrames = 400;

/** Least and most of the property, and how it is at rest. X and Y are added to the place; the others are set. */
const rangeOf = (motion: MotionOf<'oscillate'> | MotionOf<'pulse'>, layer: SceneLayer) => {
  const { property } = motion;
  const rest = property === 'X' || property === 'Y' ? 0 : layer[keyOf[property]];
  if (motion.kind === 'oscillate')
    return { rest, first: rest + motion.amplitude, second: rest - motion.amplitude };
  const factor = property === 'SCALE' || property === 'OPACITY';
  const at = (value: number) => (factor ? rest * value : rest + value);
  return { rest, first: at(motion.min), second: at(motion.max) };
};

const limits = { X: 100_000, Y: 100_000, ROTATION: 100_000, SCALE: 1_000, OPACITY: 1 } as const;

/** What would go on for the whole scene, told step by step for a part of it; what has its times already stays as it is. */
export const inWindow = (motion: Motion, manner: Manner, layer: SceneLayer, seconds: number): Motion => {
  if (!isTimed(manner) || (motion.kind !== 'oscillate' && motion.kind !== 'pulse')) return motion;
  const { property, frequency } = motion;
  const { start, end } = when(manner, 2, seconds);
  const { rest, first, second } = rangeOf(motion, layer);
  const least = property === 'SCALE' ? 0.001 : property === 'OPACITY' ? 0 : -limits[property];
  const key = keyOf[property];
  const frame = (time: number, value: number): Frame => ({
    time,
    [key]: within(value, least, limits[property]),
  });
  const turns = Math.round(within(2 * frequency * (end - start), 1, mostFrames));
  // What is at rest on one side begins with the other.
  const begins = first === rest ? 1 : 0;
  const swings = Array.from({ length: turns }, (_, turn) =>
    frame(start + ((turn + 0.5) * (end - start)) / turns, turn % 2 === begins ? first : second),
  );
  return frames(
    'EASE_IN_OUT',
    property === 'X' || property === 'Y',
    frame(start, rest),
    ...swings,
    frame(end, rest),
  );
};
