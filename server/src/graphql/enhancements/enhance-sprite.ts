import { bounds } from '../../domain/bounds.ts';
import { enhanceSprite } from '../../domain/enhancements/enhance-sprite.ts';
import {
  BudgetExceededError,
  IdempotencyKeyReusedError,
  NotFoundError,
  ProviderUnavailableError,
  ValidationError,
} from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { ProviderName } from '../providers/provider.ts';
import { resultOf } from '../schema/result.ts';

export const EnhanceSpriteInput = builder.inputType('EnhanceSpriteInput', {
  description: 'Which sprite, and how it shall look: by a style, by own words, or both.',
  fields: (t) => ({
    spriteId: t.id({ required: true, description: 'The sprite’s id.' }),
    style: t.string({ description: 'A StylePreset’s key.' }),
    prompt: t.string({ description: `Own words, at most ${bounds.promptLength} characters.` }),
    provider: t.field({ type: ProviderName, description: 'Who does it; LOCAL when nothing is said.' }),
    seed: t.int({
      description: `0 to ${bounds.seedMax}. The same request with the same seed gives the same picture, locally.`,
    }),
    idempotencyKey: t.string({
      description: `Of your own making, at most ${bounds.idempotencyKeyLength} characters. The same key with the same input gives the same job, however often it is sent.`,
    }),
  }),
});

const EnhanceSpritePayload = builder
  .objectRef<{ enhancementId: string; jobId: string }>('EnhanceSpritePayload')
  .implement({
    description: 'The enhancement is in the library already, PENDING.',
    fields: (t) => ({
      enhancement: t.prismaField({
        type: 'Enhancement',
        description: 'What will be made. The sprite stays as it is.',
        resolve: (query, { enhancementId }, _args, { reader }) =>
          reader.enhancement.findUniqueOrThrow({ ...query, where: { id: enhancementId } }),
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
  'EnhanceSprite',
  EnhanceSpritePayload,
  ValidationError,
  NotFoundError,
  ProviderUnavailableError,
  BudgetExceededError,
  IdempotencyKeyReusedError,
);

builder.mutationField('enhanceSprite', (t) =>
  t.field({
    type: result.type,
    description: 'Redraws a sprite’s picture in a style. Answers at once; the job says how far it is.',
    args: { input: t.arg({ type: EnhanceSpriteInput, required: true, description: 'The wish.' }) },
    resolve: (_root, { input: { spriteId, ...wish } }, context) =>
      result.answer(async () => enhanceSprite(context.deps, signedIn(context), spriteId, wish)),
  }),
);
