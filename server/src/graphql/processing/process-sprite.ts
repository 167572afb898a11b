import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import { processSprite } from '../../domain/processing/process-sprite.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../shared/result.ts';
import { spritePayload } from '../sprites/payloads.ts';
import { stepsField } from './image-step.ts';

const ProcessSpriteInput = builder.inputType('ProcessSpriteInput', {
  description: 'Pixel work on a sprite’s current picture.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The sprite’s id.' }),
    steps: t.field({ ...stepsField, required: true }),
  }),
});

const result = resultOf(
  'ProcessSprite',
  spritePayload('ProcessSpritePayload'),
  ValidationError,
  NotFoundError,
);

export const defineProcessSprite = () =>
  builder.mutationField('processSprite', (t) =>
    t.field({
      type: result.type,
      description:
        'Works on a sprite’s pixels, here and at once: one new version. The original stays; revertSprite goes back to any.',
      args: { input: t.arg({ type: ProcessSpriteInput, required: true, description: 'The work.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => processSprite(context.deps, signedIn(context), input)),
    }),
  );
