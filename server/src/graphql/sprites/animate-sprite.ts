import { bounds } from '../../domain/bounds.ts';
import {
  BudgetExceededError,
  IdempotencyKeyReusedError,
  NotFoundError,
  ProviderUnavailableError,
  ValidationError,
} from '../../domain/errors.ts';
import { animateSprite } from '../../domain/sprites/animate-sprite.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { ProviderName } from '../providers/provider.ts';
import { resultOf } from '../schema/result.ts';
import { Direction } from './sprite-animation.ts';

export const AnimateSpriteInput = builder.inputType('AnimateSpriteInput', {
  description: 'Which sprite, and what it shall do.',
  fields: (t) => ({
    spriteId: t.id({ required: true, description: 'The sprite’s id.' }),
    action: t.string({
      required: true,
      description: `In a word or two: "walk", "swing the sword". At most ${bounds.nameLength} characters.`,
    }),
    frames: t.int({
      defaultValue: bounds.animationFrames,
      description: `${bounds.animationMinFrames} to ${bounds.animationMaxFrames}.`,
    }),
    direction: t.field({ type: Direction, description: 'Where it looks; SOUTH when nothing is said.' }),
    provider: t.field({ type: ProviderName, description: 'Who draws; LOCAL when nothing is said.' }),
    seed: t.int({ description: `0 to ${bounds.seedMax}.` }),
    idempotencyKey: t.string({
      description: `Of your own making, at most ${bounds.idempotencyKeyLength} characters. The same key with the same input gives the same job, however often it is sent.`,
    }),
  }),
});

const AnimateSpritePayload = builder
  .objectRef<{ animationId: string; jobId: string }>('AnimateSpritePayload')
  .implement({
    description: 'The animation is there already, PENDING.',
    fields: (t) => ({
      animation: t.prismaField({
        type: 'SpriteAnimation',
        description: 'What will be drawn.',
        resolve: (query, { animationId }, _args, { reader }) =>
          reader.spriteAnimation.findUniqueOrThrow({ ...query, where: { id: animationId } }),
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
  'AnimateSprite',
  AnimateSpritePayload,
  ValidationError,
  NotFoundError,
  ProviderUnavailableError,
  BudgetExceededError,
  IdempotencyKeyReusedError,
);

builder.mutationField('animateSprite', (t) =>
  t.field({
    type: result.type,
    description: 'Draws the frames of a movement. Answers at once; the job says how far it is.',
    args: { input: t.arg({ type: AnimateSpriteInput, required: true, description: 'The wish.' }) },
    resolve: (_root, { input: { spriteId, ...wish } }, context) =>
      result.answer(async () => animateSprite(context.deps, signedIn(context), spriteId, wish)),
  }),
);
