import { bounds } from '../../domain/bounds.ts';
import { enhanceSprite } from '../../domain/enhancements/enhance-sprite.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { jobField, workErrors, workInputs } from '../jobs/started-work.ts';
import { resultOf } from '../schema/result.ts';

export const EnhanceSpriteInput = builder.inputType('EnhanceSpriteInput', {
  description: 'Which sprite, and how it shall look: by a style, by own words, or both.',
  fields: (t) => ({
    spriteId: t.id({ required: true, description: 'The sprite’s id.' }),
    style: t.string({ description: 'A StylePreset’s key.' }),
    prompt: t.string({ description: `Own words, at most ${bounds.promptLength} characters.` }),
    ...workInputs(t),
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
      job: jobField(t),
    }),
  });

const result = resultOf('EnhanceSprite', EnhanceSpritePayload, ...workErrors);

builder.mutationField('enhanceSprite', (t) =>
  t.field({
    type: result.type,
    description: 'Redraws a sprite’s picture in a style. Answers at once; the job says how far it is.',
    args: { input: t.arg({ type: EnhanceSpriteInput, required: true, description: 'The wish.' }) },
    resolve: (_root, { input: { spriteId, ...wish } }, context) =>
      result.answer(async () => enhanceSprite(context.deps, signedIn(context), spriteId, wish)),
  }),
);
