import { breathe } from './idle.ts';
import type { Move } from './move.ts';

/** Shuts its eyes for one frame; what has no eyes that are found takes a breath. */
export const blink: Move = (puppet, moment) =>
  puppet.eyes.length > 0 ? { isBlinking: moment.index === moment.frames >> 1 } : breathe(puppet, moment);
