import { operationOf, type Step, type StepWish } from '../../../../domain/pixels/process/steps.ts';
import { stepsOf } from '../../../../domain/processing/read-steps.ts';
import { type Drawing, drawRequestOf } from './draw-request-of.ts';
import type { DrawnWith } from './drawn-still.ts';

/** What is told of how a picture came to be: how it was drawn, and the pixel work since. */
export type Story = { drawing: Drawing; steps: readonly StepWish[] };

export const storyOf = ({ drawing, steps }: Story): DrawnWith => ({
  request: drawRequestOf(drawing),
  steps: stepsOf(steps),
});

/** In words, for the end of a description. */
export const afterSteps = (steps: readonly Step[]): string =>
  steps.length > 0 ? `, then ${operationOf(steps)}` : '';
