import { movesOf } from '../motion/moves-of.ts';
import { panned } from '../motion/pan-scenery.ts';
import { readPrompt } from '../prompt/read-prompt.ts';
import { spaced } from '../prompt/words.ts';
import { moves } from '../puppet/moves/moves.ts';
import { subjectNamed } from '../subjects/registry.ts';
import { type ActionName, actionNames } from './actions.ts';
import { drawRequestOf } from './draw-request-of.ts';
import { readAction } from './read-action.ts';
import type { Story } from './story.ts';

/** What any picture can do by its pixels. */
const byPixels = actionNames.filter((action) => moves[action]);

/** What is moved, as it is spoken of, and the movements that it can do. */
type Abilities = { called: string; can: readonly ActionName[] };

export const abilitiesOf = (story: Story | undefined): Abilities => {
  if (!story)
    return {
      called: 'a picture that the local artist did not draw',
      can: byPixels,
    };
  const { prompt, mood } = drawRequestOf(story.drawing);
  const plan = readPrompt(prompt, mood?.words);
  const subject = subjectNamed(plan.subject)!;
  const own = movesOf(subject, plan.noun);
  const called = plan.reading.known ? spaced(subject.name) : plan.noun;
  if (subject.byPixels) return { called, can: byPixels };
  return {
    called,
    can: actionNames.filter((action) => (subject.fill ? panned.has(action) : own[action])),
  };
};

/** Why a picture cannot be made to do what words say, and what it can do; null when it can. */
export const cannot = (action: string, story: Story | undefined): string | null => {
  const { called, can } = abilitiesOf(story);
  const wanted = readAction(action);
  if (wanted && can.includes(wanted)) return null;
  const why = wanted
    ? `The local artist cannot make ${called} ${wanted}.`
    : `"${action}" names no movement that the local artist knows.`;
  return `${why} It can: ${can.join(', ')}.`;
};
