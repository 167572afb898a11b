import { bounds } from '../../domain/bounds.ts';
import { UnsupportedImageError } from '../../domain/errors.ts';
import { startWork } from '../../domain/jobs/start-work.ts';
import { inpaintSprite } from '../../jobs/inpaint.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { workErrors, workInputs, workPayload } from '../jobs/started-work.ts';
import { resultOf } from '../shared/result.ts';
import { hasPrice } from '../spending/estimate-cost.ts';

const InpaintSpriteInput = builder.inputType('InpaintSpriteInput', {
  description: 'Which part of which sprite shall be drawn anew, and as what.',
  fields: (t) => ({
    spriteId: t.id({ required: true, description: 'The sprite’s id.' }),
    mask: t.field({
      type: 'File',
      required: true,
      description: 'A picture as large as the sprite: white is drawn anew, black or transparent stays.',
    }),
    prompt: t.string({
      description: `What the whole shall show, at most ${bounds.promptLength} characters; the sprite’s own words when not given.`,
    }),
    ...workInputs(t),
  }),
});

const InpaintCostInput = builder.inputType('InpaintCostInput', {
  description: 'What shall be drawn anew; the mask does not change the price.',
  fields: (t) => ({
    spriteId: t.id({ required: true, description: 'The sprite’s id.' }),
    prompt: t.string({ description: 'What the whole shall show.' }),
    ...workInputs(t),
  }),
});

hasPrice(inpaintSprite, InpaintCostInput, 'Of inpaintSprite, without the mask.');

const InpaintSpritePayload = workPayload(
  'InpaintSpritePayload',
  'The sprite as it is, and the job that will give it one more version.',
  (t) => ({
    sprite: t.prismaField({
      type: 'Sprite',
      description: 'The sprite.',
      resolve: (query, { subjectId }, _args, { reader }) =>
        reader.sprite.findUniqueOrThrow({ ...query, where: { id: subjectId } }),
    }),
  }),
);

const result = resultOf('InpaintSprite', InpaintSpritePayload, ...workErrors, UnsupportedImageError);

export const defineInpaintSprite = () =>
  builder.mutationField('inpaintSprite', (t) =>
    t.field({
      type: result.type,
      description:
        'Draws a marked part of a sprite anew: one more version. The rest stays as it is, pixel for pixel.',
      args: { input: t.arg({ type: InpaintSpriteInput, required: true, description: 'The wish.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => startWork(context.deps, signedIn(context), inpaintSprite, input)),
    }),
  );
