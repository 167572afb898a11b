import { processAnimation } from '../../domain/animations/process-animation.ts';
import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { stepsField } from '../processing/image-step.ts';
import { resultOf } from '../shared/result.ts';
import { animationPayload } from './payloads.ts';

const ProcessAnimationInput = builder.inputType('ProcessAnimationInput', {
  description: 'Pixel work on all frames of an animation.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The animation’s id.' }),
    steps: t.field({ ...stepsField, required: true }),
  }),
});

const result = resultOf(
  'ProcessAnimation',
  animationPayload('ProcessAnimationPayload'),
  ValidationError,
  NotFoundError,
);

export const defineProcessAnimation = () =>
  builder.mutationField('processAnimation', (t) =>
    t.field({
      type: result.type,
      description:
        'Works on the pixels of all frames, with one palette, one box and one grid for all of them: one new version; revertAnimation goes back to any.',
      args: { input: t.arg({ type: ProcessAnimationInput, required: true, description: 'The work.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => processAnimation(context.deps, signedIn(context), input)),
    }),
  );
