import { bounds } from '../../domain/bounds.ts';
import { startWork } from '../../domain/jobs/start-work.ts';
import { animateSprite } from '../../jobs/animate.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { workErrors, workInputs, workPayload } from '../jobs/started-work.ts';
import { resultOf } from '../shared/result.ts';
import { hasPrice } from '../spending/estimate-cost.ts';
import { Direction } from './sprite-animation.ts';

const AnimateSpriteInput = builder.inputType('AnimateSpriteInput', {
  description: 'Which sprite, and what it shall do.',
  fields: (t) => ({
    spriteId: t.id({ required: true, description: 'The sprite’s id.' }),
    action: t.string({
      required: true,
      description: `In a word or two: "walk", "swing the sword". At most ${bounds.nameLength} characters. The local artist knows Sprite.movements, in many words, and refuses others.`,
    }),
    frames: t.int({
      defaultValue: bounds.animationFrames,
      description: `${bounds.animationMinFrames} to ${bounds.animationMaxFrames}.`,
    }),
    direction: t.field({
      type: Direction,
      description: 'Where it looks; as it was drawn when nothing is said.',
    }),
    ...workInputs(t),
  }),
});

hasPrice(animateSprite, AnimateSpriteInput);

const AnimateSpritePayload = workPayload(
  'AnimateSpritePayload',
  'The animation is there already, PENDING.',
  (t) => ({
    animation: t.prismaField({
      type: 'SpriteAnimation',
      description: 'What will be drawn.',
      resolve: (query, { subjectId }, _args, { reader }) =>
        reader.spriteAnimation.findUniqueOrThrow({ ...query, where: { id: subjectId } }),
    }),
  }),
);

const result = resultOf('AnimateSprite', AnimateSpritePayload, ...workErrors);

export const defineAnimateSprite = () =>
  builder.mutationField('animateSprite', (t) =>
    t.field({
      type: result.type,
      description:
        'Draws the frames of a movement, with the pixel work that was done on the sprite’s drawing since. Answers at once; the job says how far it is.',
      args: { input: t.arg({ type: AnimateSpriteInput, required: true, description: 'The wish.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => startWork(context.deps, signedIn(context), animateSprite, input)),
    }),
  );
