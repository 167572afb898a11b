import { bounds } from '../../domain/bounds.ts';
import { startWork } from '../../domain/jobs/start-work.ts';
import { generateSprite } from '../../jobs/generate.ts';
import { Direction } from '../animations/sprite-animation.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { workErrors, workInputs, workPayload } from '../jobs/started-work.ts';
import { costs } from '../limits/field-cost.ts';
import { resultOf } from '../shared/result.ts';
import { hasPrice } from '../spending/estimate-cost.ts';
import { Detail, Outline, Shading, View } from './drawing-options.ts';

const sideHelp = `px, from ${bounds.spriteMinSide} to ${bounds.spriteMaxSide}.`;

const GenerateSpriteInput = builder.inputType('GenerateSpriteInput', {
  description: 'What is to be drawn, and how.',
  fields: (t) => ({
    prompt: t.string({
      required: true,
      description: `What it is, in a few words: "a fierce green dragon", "an old wizard with a crystal staff". At most ${bounds.promptLength} characters.`,
    }),
    width: t.int({ defaultValue: bounds.spriteSide, description: sideHelp }),
    height: t.int({ defaultValue: bounds.spriteSide, description: sideHelp }),
    style: t.string({ description: 'A StylePreset’s key; plain when nothing is said.' }),
    name: t.string({
      description: `At most ${bounds.nameLength} characters; made from the prompt when nothing is said.`,
    }),
    noBackground: t.boolean({ defaultValue: true, description: 'false: with a fitting backdrop.' }),
    outline: t.field({ type: Outline, description: 'The line around it.' }),
    shading: t.field({ type: Shading, description: 'How many tones it has.' }),
    detail: t.field({ type: Detail, description: 'How much there is to see.' }),
    view: t.field({ type: View, description: 'From where it is seen.' }),
    direction: t.field({ type: Direction, description: 'Where it looks.' }),
    count: t.int({
      defaultValue: 1,
      description: `How many variants, 1 to ${bounds.variants}: each is a sprite and a job of its own, with the seeds that follow one another. All are begun, or none.`,
    }),
    ...workInputs(t),
  }),
});

hasPrice(generateSprite, GenerateSpriteInput);

const GenerateSpritePayload = workPayload(
  'GenerateSpritePayload',
  'The sprite is in the library already, PENDING.',
  (t) => ({
    sprite: t.prismaField({
      type: 'Sprite',
      description: 'What will be drawn.',
      resolve: (query, { subjectId }, _args, { reader }) =>
        reader.sprite.findUniqueOrThrow({ ...query, where: { id: subjectId } }),
    }),
    sprites: t.prismaField({
      type: ['Sprite'],
      ...costs({ entries: bounds.variants }),
      description: 'All variants, by their seeds; the first is `sprite`.',
      async resolve(query, { all }, _args, { reader }) {
        const ids = all.map(({ subjectId }) => subjectId);
        const sprites = await reader.sprite.findMany({ ...query, where: { id: { in: ids } } });
        return sprites.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
      },
    }),
  }),
);

const result = resultOf('GenerateSprite', GenerateSpritePayload, ...workErrors);

export const defineGenerateSprite = () =>
  builder.mutationField('generateSprite', (t) =>
    t.field({
      type: result.type,
      description: 'Draws a new sprite from words. Answers at once; the job says how far it is.',
      args: { input: t.arg({ type: GenerateSpriteInput, required: true, description: 'The wish.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => startWork(context.deps, signedIn(context), generateSprite, input)),
    }),
  );
