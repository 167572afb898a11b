import { bounds } from '../../domain/bounds.ts';
import { UnsupportedImageError } from '../../domain/errors.ts';
import { inpaintSprite } from '../../domain/processing/inpaint-sprite.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { jobField, workErrors, workInputs } from '../jobs/started-work.ts';
import { resultOf } from '../schema/result.ts';

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

const InpaintSpritePayload = builder
  .objectRef<{ spriteId: string; jobId: string }>('InpaintSpritePayload')
  .implement({
    description: 'The sprite as it is, and the job that will give it one more version.',
    fields: (t) => ({
      sprite: t.prismaField({
        type: 'Sprite',
        description: 'The sprite.',
        resolve: (query, { spriteId }, _args, { reader }) =>
          reader.sprite.findUniqueOrThrow({ ...query, where: { id: spriteId } }),
      }),
      job: jobField(t as never),
    }),
  });

const result = resultOf('InpaintSprite', InpaintSpritePayload, ...workErrors, UnsupportedImageError);

builder.mutationField('inpaintSprite', (t) =>
  t.field({
    type: result.type,
    description:
      'Draws a marked part of a sprite anew: one more version. The rest stays as it is, pixel for pixel.',
    args: { input: t.arg({ type: InpaintSpriteInput, required: true, description: 'The wish.' }) },
    resolve: (_root, { input: { spriteId, mask, ...wish } }, context) =>
      result.answer(async () => inpaintSprite(context.deps, signedIn(context), spriteId, mask, wish)),
  }),
);
