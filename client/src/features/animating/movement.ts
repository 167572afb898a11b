import type { Direction } from '../../gql/graphql.ts';

/** How the form is filled in; the number stays text until it is sent. */
export type Movement = { action: string; frames: string; direction: Direction };

export const suggestions = ['walk', 'run', 'idle', 'attack', 'jump', 'wave'];
export const emptyMovement: Movement = { action: '', frames: '4', direction: 'SOUTH' };
const maxAction = 120;
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

/** The mutation's input of a movement without problems. */
export const inputOfMovement = (spriteId: string, { action, frames, direction }: Movement) => ({
  spriteId,
  action: action.trim(),
  frames: Number(frames),
  direction,
});
