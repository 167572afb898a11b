import { bounds } from '../../domain/bounds.ts';
import { startWork } from '../../domain/jobs/start-work.ts';
import { enhanceSprite } from '../../jobs/enhance.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { workErrors, workInputs, workPayload } from '../jobs/started-work.ts';
import { resultOf } from '../shared/result.ts';
import { hasPrice } from '../spending/estimate-cost.ts';

const EnhanceSpriteInput = builder.inputType('EnhanceSpriteInput', {
  description: 'Which sprite, and how it shall look: by a style, by own words, or both.',
  fields: (t) => ({
    spriteId: t.id({ required: true, description: 'The sprite’s id.' }),
    style: t.string({ description: 'A StylePreset’s key.' }),
    prompt: t.string({ description: `Own words, at most ${bounds.promptLength} characters.` }),
    ...workInputs(t),
  }),
});

hasPrice(enhanceSprite, EnhanceSpriteInput);

const EnhanceSpritePayload = workPayload(
  'EnhanceSpritePayload',
  'The enhancement is in the library already, PENDING.',
  (t) => ({
    enhancement: t.prismaField({
      type: 'Enhancement',
      description: 'What will be made. The sprite stays as it is.',
      resolve: (query, { subjectId }, _args, { reader }) =>
        reader.enhancement.findUniqueOrThrow({ ...query, where: { id: subjectId } }),
    }),
  }),
);

const result = resultOf('EnhanceSprite', EnhanceSpritePayload, ...workErrors);

export const defineEnhanceSprite = () =>
  builder.mutationField('enhanceSprite', (t) =>
    t.field({
      type: result.type,
      description: 'Redraws a sprite’s picture in a style. Answers at once; the job says how far it is.',
      args: { input: t.arg({ type: EnhanceSpriteInput, required: true, description: 'The wish.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => startWork(context.deps, signedIn(context), enhanceSprite, input)),
    }),
  );
