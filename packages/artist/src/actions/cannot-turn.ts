import type { Direction } from '../drawing-options.ts';
import { readPrompt } from '../prompt/read-prompt.ts';
import { entryNamed } from '../vocabulary/entries.ts';
import { drawRequestOf } from './draw-request-of.ts';
import type { Story } from './story.ts';

/** From where a flat picture can be shown: as it is, and as its mirror image. */
const flatSides: ReadonlySet<Direction> = new Set<Direction>(['SOUTH', 'EAST', 'WEST']);

/** Why a drawing of ours cannot be shown from some sides; null when it can. */
export const cannotTurn = (directions: readonly Direction[], { drawing }: Story): string | null => {
  const { prompt, mood } = drawRequestOf(drawing);
  const { subject } = readPrompt(prompt, mood?.words);
  if (!entryNamed(subject) || directions.every((to) => flatSides.has(to))) return null;
  return `The local artist knows ${subject} from one side only: it can be turned to EAST, WEST and SOUTH.`;
};
