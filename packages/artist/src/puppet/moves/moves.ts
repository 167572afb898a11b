import type { ActionName } from '../../actions/actions.ts';
import { attack } from './attack.ts';
import { blink } from './blink.ts';
import { cast } from './cast.ts';
import { die } from './die.ts';
import { flap } from './flap.ts';
import { flicker } from './flicker.ts';
import { float } from './float.ts';
import { bow, dance, eat, sleep, talk } from './habits.ts';
import { cheer, hop, jump } from './hop.ts';
import { hurt } from './hurt.ts';
import { idle } from './idle.ts';
import type { Move } from './move.ts';
import { spin } from './spin.ts';
import { sway } from './sway.ts';
import { run, walk } from './walk.ts';
import { wave } from './wave.ts';

/** How a cut-out does each action; undefined where pixels do not tell what it takes. */
export const moves: Record<ActionName, Move | undefined> = {
  idle,
  walk,
  run,
  jump,
  hop,
  attack,
  hurt,
  die,
  cast,
  wave,
  cheer,
  spin,
  float,
  flap,
  flicker,
  sway,
  blink,
  sleep,
  eat,
  dance,
  bow,
  talk,
  // Knees that bend, a shield, a lid: only a drawing knows where they are.
  sit: undefined,
  block: undefined,
  open: undefined,
};
