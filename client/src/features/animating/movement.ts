import type { Direction } from '../../gql/graphql.ts';

/** All four sides that games ask for: an animation for each. */
export const allFour = 'ALL_FOUR';
const fourDirections: readonly Direction[] = ['SOUTH', 'WEST', 'EAST', 'NORTH'];

/** How the form is filled in; the number stays text until it is sent. */
export type Movement = { action: string; frames: string; direction: Direction | typeof allFour };

/** What is often asked for, with how many frames each looks well. */
const wellKnown: Record<string, number> = {
  idle: 6,
  walk: 8,
  run: 8,
  jump: 8,
  hop: 8,
  attack: 8,
  hurt: 4,
  die: 8,
  cast: 8,
  wave: 8,
  cheer: 8,
  spin: 8,
  float: 8,
  flap: 8,
  flicker: 6,
  sway: 8,
  blink: 6,
  sit: 6,
  sleep: 6,
  eat: 8,
  dance: 8,
  bow: 8,
  block: 6,
  talk: 8,
  open: 8,
};

/** What to suggest to an artist who takes any words. */
export const suggestions: readonly string[] = Object.keys(wellKnown);
export const usualFrames = (action: string): string => String(wellKnown[action.trim().toLowerCase()] ?? 8);

export const emptyMovement: Movement = { action: '', frames: '8', direction: 'SOUTH' };
export const maxAction = 120;
const minFrames = 2;
const maxFrames = 20;

/** What keeps a movement from being sent, in words; empty when nothing does. */
export const problemsOfMovement = ({ action, frames }: Movement) => {
  const problems: { action?: string; frames?: string } = {};
  const count = /^\d+$/.test(frames.trim()) ? Number(frames) : Number.NaN;
  if (!action.trim()) problems.action = 'Say what it shall do, or choose one below.';
  else if (action.length > maxAction) problems.action = `${maxAction} letters are the most.`;
  if (!(count >= minFrames && count <= maxFrames)) problems.frames = `${minFrames} to ${maxFrames}.`;
  return problems;
};

export const directionsOf = ({ direction }: Movement): readonly Direction[] =>
  direction === allFour ? fourDirections : [direction];

/** The mutation's input of a movement without problems, in one of its directions. */
export const inputOfMovement = (spriteId: string, { action, frames }: Movement, direction: Direction) => ({
  spriteId,
  action: action.trim(),
  frames: Number(frames),
  direction,
});
