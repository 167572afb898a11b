import type { Move } from './move.ts';

/** Turns about its upright axis. Two frames are its face and its edge: its back might look like its face. */
export const spin: Move = (_puppet, { phase, frames }) => ({
  turn: Math.cos(phase * Math.PI * (frames === 2 ? 1 : 2)),
});
