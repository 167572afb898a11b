import { bounds } from '../../domain/bounds.ts';
import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import { updateSprite } from '../../domain/sprites/update-sprite.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../shared/result.ts';
import { spritePayload } from './payloads.ts';

const UpdateSpriteInput = builder.inputType('UpdateSpriteInput', {
  description: 'What is given changes; the rest stays.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The sprite’s id.' }),
    name: t.string({ description: `At most ${bounds.nameLength} characters.` }),
    tags: t.stringList({
      description: `All of its tags from now on, at most ${bounds.tags} of ${bounds.tagLength} characters; the same word in another case is the same tag.`,
    }),
    pivotX: t.float({ description: 'The point that it stands or turns on, 0 (left) to 1.' }),
    pivotY: t.float({ description: 'The same from 0 (top) to 1.' }),
    favorite: t.boolean({ description: 'Whether it is a favorite.' }),
  }),
});

const result = resultOf('UpdateSprite', spritePayload('UpdateSpritePayload'), ValidationError, NotFoundError);

export const defineUpdateSprite = () =>
  builder.mutationField('updateSprite', (t) =>
    t.field({
      type: result.type,
      description: 'Renames, tags or marks a sprite.',
      args: { input: t.arg({ type: UpdateSpriteInput, required: true, description: 'The changes.' }) },
      resolve: (_root, { input: { id, ...changes } }, context) =>
        result.answer(async () => updateSprite(context.deps, signedIn(context), id, changes)),
    }),
  );
