import { rotateSprite } from '../../domain/sprites/rotate-sprite.ts';
import { Direction } from '../animations/sprite-animation.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { jobField, workErrors, workInputs } from '../jobs/started-work.ts';
import { costs } from '../limits/field-cost.ts';
import { resultOf } from '../schema/result.ts';

export const RotateSpriteInput = builder.inputType('RotateSpriteInput', {
  description: 'Which sprite, and from where it shall be seen.',
  fields: (t) => ({
    spriteId: t.id({ required: true, description: 'The sprite’s id.' }),
    directions: t.field({ type: [Direction], required: true, description: 'Each gives one sprite.' }),
    from: t.field({
      type: Direction,
      description: 'Where the sprite looks now; what it was drawn with when not given, else SOUTH.',
    }),
    ...workInputs(t),
  }),
});

const RotateSpritePayload = builder
  .objectRef<{ spriteIds: string[]; jobId: string }>('RotateSpritePayload')
  .implement({
    description: 'The sprites are in the library already, PENDING.',
    fields: (t) => ({
      sprites: t.prismaField({
        ...costs({ entries: 8 }),
        type: ['Sprite'],
        description: 'What will be drawn, in the order of the directions.',
        resolve: (query, { spriteIds }, _args, { reader }) =>
          reader.sprite.findMany({ ...query, where: { id: { in: spriteIds } }, orderBy: { id: 'asc' } }),
      }),
      job: jobField(t),
    }),
  });

const result = resultOf('RotateSprite', RotateSpritePayload, ...workErrors);

builder.mutationField('rotateSprite', (t) =>
  t.field({
    type: result.type,
    description:
      'Draws a sprite from other directions, each as a sprite of its own, with the pixel work that was done on its drawing since.',
    args: { input: t.arg({ type: RotateSpriteInput, required: true, description: 'The wish.' }) },
    resolve: (_root, { input: { spriteId, ...wish } }, context) =>
      result.answer(async () => rotateSprite(context.deps, signedIn(context), spriteId, wish)),
  }),
);
