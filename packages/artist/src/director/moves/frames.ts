import type { Easing, Keyframe } from '@papeterie/stage';
import type { MotionOf } from '../motion.ts';
import { tidy } from './verb.ts';

const nothing = { x: null, y: null, scale: null, rotation: null, opacity: null } as const;

export type Frame = Partial<Omit<Keyframe, 'easing'>> & { time: number };

/** Keyframes that say what is given and nothing else. */
export const frames = (
  easing: Easing,
  relative: boolean,
  ...all: readonly Frame[]
): MotionOf<'keyframes'> => ({
  kind: 'keyframes',
  relative,
  frames: all.map((frame) => {
    const values = Object.entries(frame).map(([key, value]) => [key, value == null ? null : tidy(value)]);
    return { ...nothing, time: frame.time, ...Object.fromEntries(values), easing };
  }),
});

/** From one state to another; what it starts from holds already before that. */
export const fromTo = (
  easing: Easing,
  { start, end }: { start: number; end: number },
  before: Omit<Frame, 'time'>,
  after: Omit<Frame, 'time'>,
): MotionOf<'keyframes'> => {
  const held = start > 0 ? frames('HOLD', false, { ...before, time: 0 }).frames : [];
  const moved = frames(easing, false, { ...before, time: start }, { ...after, time: end });
  return { ...moved, frames: [...held, ...moved.frames] };
};
