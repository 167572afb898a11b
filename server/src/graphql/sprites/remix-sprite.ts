import { bounds } from '../../domain/bounds.ts';
import { startWork } from '../../domain/jobs/start-work.ts';
import { wishToRemix } from '../../domain/sprites/wish-to-remix.ts';
import { remixOf } from '../../jobs/generate.ts';
import { Direction } from '../animations/sprite-animation.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { workErrors, workInputs, workPayload } from '../jobs/started-work.ts';
import { resultOf } from '../shared/result.ts';
import { Detail, Outline, Shading, View } from './drawing-options.ts';

const RemixSpriteInput = builder.inputType('RemixSpriteInput', {
  description: 'Which sprite is drawn again, and what shall be different; the rest is as in its recipe.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The sprite’s id.' }),
    prompt: t.string({ description: `Other words, at most ${bounds.promptLength} characters.` }),
    width: t.int({ description: `px, from ${bounds.spriteMinSide} to ${bounds.spriteMaxSide}.` }),
    height: t.int({ description: `px, from ${bounds.spriteMinSide} to ${bounds.spriteMaxSide}.` }),
    style: t.string({ description: 'A StylePreset’s key.' }),
    name: t.string({ description: `At most ${bounds.nameLength} characters.` }),
    noBackground: t.boolean({ description: 'false: with a fitting backdrop.' }),
    outline: t.field({ type: Outline, description: 'The line around it.' }),
    shading: t.field({ type: Shading, description: 'How many tones it has.' }),
    detail: t.field({ type: Detail, description: 'How much there is to see.' }),
    view: t.field({ type: View, description: 'From where it is seen.' }),
    direction: t.field({ type: Direction, description: 'Where it looks.' }),
    ...workInputs(t),
  }),
});

const RemixSpritePayload = workPayload(
  'RemixSpritePayload',
  'The new sprite is in the library already, PENDING.',
  (t) => ({
    sprite: t.prismaField({
      type: 'Sprite',
      description: 'What will be drawn.',
      resolve: (query, { subjectId }, _args, { reader }) =>
        reader.sprite.findUniqueOrThrow({ ...query, where: { id: subjectId } }),
    }),
  }),
);

const result = resultOf('RemixSprite', RemixSpritePayload, ...workErrors);

export const defineRemixSprite = () =>
  builder.mutationField('remixSprite', (t) =>
    t.field({
      type: result.type,
      description:
        'Draws a sprite again from its recipe, as a new sprite. With nothing changed it is the same picture, locally; a new seed gives a sibling. What was paid for is only drawn again by its provider when that is said.',
      args: { input: t.arg({ type: RemixSpriteInput, required: true, description: 'The wish.' }) },
      resolve: (_root, { input: { id, ...changes } }, context) =>
        result.answer(async () => {
          const viewer = signedIn(context);
          const { sprite, wish } = await wishToRemix(context.deps, viewer, id, changes);
          return startWork(context.deps, viewer, remixOf(sprite), wish);
        }),
    }),
  );
