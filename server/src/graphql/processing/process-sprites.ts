import { bounds } from '../../domain/bounds.ts';
import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import { processSprites, type Unprocessed } from '../../domain/processing/process-sprites.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { costs } from '../limits/field-cost.ts';
import { resultOf } from '../shared/result.ts';
import { stepsField } from './image-step.ts';

const ProcessSpritesInput = builder.inputType('ProcessSpritesInput', {
  description: 'The same pixel work on many sprites: a recipe, or steps.',
  fields: (t) => ({
    ids: t.idList({ required: true, description: `1 to ${bounds.idsPerCall} sprites.` }),
    recipeId: t.id({ description: 'A recipe of the viewer’s; or else steps.' }),
    steps: t.field(stepsField),
  }),
});

const UnprocessedSprite = builder.objectRef<Unprocessed>('UnprocessedSprite').implement({
  description: 'A sprite that stayed as it was.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The sprite’s id.' }),
    message: t.exposeString('message', { description: 'Why, for people.' }),
  }),
});

const ProcessSpritesPayload = builder
  .objectRef<{ spriteIds: string[]; unprocessed: Unprocessed[] }>('ProcessSpritesPayload')
  .implement({
    description: 'Each sprite for itself: what could not be done with one does not keep the others.',
    fields: (t) => ({
      sprites: t.prismaField({
        ...costs({ entries: 100 }),
        type: ['Sprite'],
        description: 'Those that have a new version.',
        resolve: (query, { spriteIds }, _args, { reader }) =>
          reader.sprite.findMany({ ...query, where: { id: { in: spriteIds } }, orderBy: { id: 'asc' } }),
      }),
      unprocessed: t.field({
        ...costs({ entries: 100 }),
        type: [UnprocessedSprite],
        description: 'The others.',
        resolve: ({ unprocessed }) => unprocessed,
      }),
    }),
  });

const result = resultOf('ProcessSprites', ProcessSpritesPayload, ValidationError, NotFoundError);

export const defineProcessSprites = () =>
  builder.mutationField('processSprites', (t) =>
    t.field({
      type: result.type,
      description: `Works on the pixels of many sprites, one after the other, for at most ${bounds.processManySeconds} s.`,
      args: { input: t.arg({ type: ProcessSpritesInput, required: true, description: 'The work.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => processSprites(context.deps, signedIn(context), input)),
    }),
  );
