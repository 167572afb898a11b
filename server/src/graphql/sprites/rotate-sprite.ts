import { startWork } from '../../domain/jobs/start-work.ts';
import { rotateSprite } from '../../jobs/rotate.ts';
import { Direction } from '../animations/sprite-animation.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { workErrors, workInputs, workPayload } from '../jobs/started-work.ts';
import { costs } from '../limits/field-cost.ts';
import { resultOf } from '../shared/result.ts';
import { hasPrice } from '../spending/estimate-cost.ts';

const RotateSpriteInput = builder.inputType('RotateSpriteInput', {
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

hasPrice(rotateSprite, RotateSpriteInput);

const RotateSpritePayload = workPayload(
  'RotateSpritePayload',
  'The sprites are in the library already, PENDING.',
  (t) => ({
    sprites: t.prismaField({
      ...costs({ entries: 8 }),
      type: ['Sprite'],
      description: 'What will be drawn, in the order of the directions.',
      resolve: (query, { jobId }, _args, context) =>
        context.reader.sprite.findMany({
          ...query,
          where: { jobId, ownerId: signedIn(context).userId },
          orderBy: { id: 'asc' },
        }),
    }),
  }),
);

const result = resultOf('RotateSprite', RotateSpritePayload, ...workErrors);

export const defineRotateSprite = () =>
  builder.mutationField('rotateSprite', (t) =>
    t.field({
      type: result.type,
      description:
        'Draws a sprite from other directions, each as a sprite of its own, with the pixel work that was done on its drawing since.',
      args: { input: t.arg({ type: RotateSpriteInput, required: true, description: 'The wish.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => startWork(context.deps, signedIn(context), rotateSprite, input)),
    }),
  );
