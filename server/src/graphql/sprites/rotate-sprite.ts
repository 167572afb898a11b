import { bounds } from '../../domain/bounds.ts';
import {
  BudgetExceededError,
  IdempotencyKeyReusedError,
  NotFoundError,
  ProviderUnavailableError,
  ValidationError,
} from '../../domain/errors.ts';
import { rotateSprite } from '../../domain/sprites/rotate-sprite.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { ProviderName } from '../providers/provider.ts';
import { resultOf } from '../schema/result.ts';
import { Direction } from './sprite-animation.ts';

export const RotateSpriteInput = builder.inputType('RotateSpriteInput', {
  description: 'Which sprite, and from where it shall be seen.',
  fields: (t) => ({
    spriteId: t.id({ required: true, description: 'The sprite’s id.' }),
    directions: t.field({ type: [Direction], required: true, description: 'Each gives one sprite.' }),
    provider: t.field({ type: ProviderName, description: 'Who draws; LOCAL when nothing is said.' }),
    seed: t.int({ description: `0 to ${bounds.seedMax}.` }),
    idempotencyKey: t.string({
      description: `Of your own making, at most ${bounds.idempotencyKeyLength} characters. The same key with the same input gives the same job, however often it is sent.`,
    }),
  }),
});

const RotateSpritePayload = builder
  .objectRef<{ spriteIds: string[]; jobId: string }>('RotateSpritePayload')
  .implement({
    description: 'The sprites are in the library already, PENDING.',
    fields: (t) => ({
      sprites: t.prismaField({
        type: ['Sprite'],
        description: 'What will be drawn, in the order of the directions.',
        resolve: (query, { spriteIds }, _args, { reader }) =>
          reader.sprite.findMany({ ...query, where: { id: { in: spriteIds } }, orderBy: { id: 'asc' } }),
      }),
      job: t.prismaField({
        type: 'Job',
        description: 'The work: watch it with jobUpdated.',
        resolve: (query, { jobId }, _args, { reader }) =>
          reader.job.findUniqueOrThrow({ ...query, where: { id: jobId } }),
      }),
    }),
  });

const result = resultOf(
  'RotateSprite',
  RotateSpritePayload,
  ValidationError,
  NotFoundError,
  ProviderUnavailableError,
  BudgetExceededError,
  IdempotencyKeyReusedError,
);

builder.mutationField('rotateSprite', (t) =>
  t.field({
    type: result.type,
    description: 'Draws a sprite from other directions, each as a sprite of its own.',
    args: { input: t.arg({ type: RotateSpriteInput, required: true, description: 'The wish.' }) },
    resolve: (_root, { input: { spriteId, ...wish } }, context) =>
      result.answer(async () => rotateSprite(context.deps, signedIn(context), spriteId, wish)),
  }),
);
