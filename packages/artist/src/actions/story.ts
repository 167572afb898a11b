import { parseSteps } from '@papeterie/pixels/process/parse-steps';
import { operationOf, type Step, type StepWish } from '@papeterie/pixels/process/steps';
import { type Drawing, drawRequestOf } from './draw-request-of.ts';
import type { DrawnWith } from './drawn-still.ts';

/** What is told of how a picture came to be: how it was drawn, and the pixel work since. */
export type Story = { drawing: Drawing; steps: readonly StepWish[] };

/** @throws Error when a step is none: a story is told only of steps that were done */
export const storyOf = ({ drawing, steps: wishes }: Story): DrawnWith => {
  const { steps, problems } = parseSteps(wishes);
  if (problems[0]) throw new Error(`${problems[0].path.join('.')} ${problems[0].message}`);
  return { request: drawRequestOf(drawing), steps };
};

/** In words, for the end of a description. */
export const afterSteps = (steps: readonly Step[]): string =>
  steps.length > 0 ? `, then ${operationOf(steps)}` : '';
