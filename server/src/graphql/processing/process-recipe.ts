import { bounds } from '../../domain/bounds.ts';
import { IdempotencyKeyReusedError, NotFoundError, ValidationError } from '../../domain/errors.ts';
import { deleteProcessRecipe, saveProcessRecipe } from '../../domain/processing/recipes.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { costs } from '../limits/field-cost.ts';
import { byId } from '../shared/by-id.ts';
import { idempotencyKeyField } from '../shared/idempotency-key.ts';
import { resultOf } from '../shared/result.ts';
import { stepsField } from './image-step.ts';

const SaveProcessRecipeInput = builder.inputType('SaveProcessRecipeInput', {
  description: 'A recipe, new or changed.',
  fields: (t) => ({
    id: t.id({ description: 'Which one to change; a new one when not given.' }),
    name: t.string({ required: true, description: `At most ${bounds.nameLength} characters.` }),
    steps: t.field({ ...stepsField, required: true }),
    idempotencyKey: t.string(idempotencyKeyField),
  }),
});

const SaveProcessRecipePayload = builder
  .objectRef<{ recipeId: string }>('SaveProcessRecipePayload')
  .implement({
    description: 'The recipe as it is now.',
    fields: (t) => ({
      recipe: t.prismaField({
        type: 'ProcessRecipe',
        description: 'The recipe.',
        resolve: (query, { recipeId }, _args, { reader }) =>
          reader.processRecipe.findUniqueOrThrow({ ...query, where: { id: recipeId } }),
      }),
    }),
  });

const DeleteProcessRecipePayload = builder.objectRef<{ id: string }>('DeleteProcessRecipePayload').implement({
  description: 'It is gone.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'The id as given.' }) }),
});

const saved = resultOf(
  'SaveProcessRecipe',
  SaveProcessRecipePayload,
  ValidationError,
  NotFoundError,
  IdempotencyKeyReusedError,
);
const deleted = resultOf('DeleteProcessRecipe', DeleteProcessRecipePayload, NotFoundError);

export const defineProcessRecipe = () => {
  builder.prismaNode('ProcessRecipe', {
    id: { field: 'id' },
    description: 'A list of steps of pixel work, kept to be run on other sprites.',
    findUnique: byId,
    fields: (t) => ({
      name: t.exposeString('name', { description: 'For people.' }),
      steps: t.expose('steps', {
        ...costs({ work: 5 }),
        type: 'JSON',
        description: 'As processSprite takes them: [ImageStep!].',
      }),
      createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first saved.' }),
      updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    }),
  });
  builder.queryField('processRecipes', (t) =>
    t.prismaField({
      ...costs({ entries: 100 }),
      type: ['ProcessRecipe'],
      description: 'The viewer’s recipes of pixel work, by name.',
      resolve: (query, _root, _args, context) =>
        context.reader.processRecipe.findMany({
          ...query,
          where: { ownerId: signedIn(context).userId },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
          take: bounds.processRecipes,
        }),
    }),
  );
  builder.mutationFields((t) => ({
    saveProcessRecipe: t.field({
      type: saved.type,
      description: `Keeps a list of steps under a name; at most ${bounds.processRecipes}.`,
      args: { input: t.arg({ type: SaveProcessRecipeInput, required: true, description: 'The recipe.' }) },
      resolve: (_root, { input }, context) =>
        saved.answer(async () => saveProcessRecipe(context.deps, signedIn(context), input)),
    }),
    deleteProcessRecipe: t.field({
      type: deleted.type,
      description: 'Forgets a recipe. What was made by it stays.',
      args: { id: t.arg.id({ required: true, description: 'The recipe’s id.' }) },
      resolve: (_root, { id }, context) =>
        deleted.answer(async () => deleteProcessRecipe(context.deps, signedIn(context), id)),
    }),
  }));
};
