import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import { revertSprite } from '../../domain/sprites/revert-sprite.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../shared/result.ts';
import { spritePayload } from './payloads.ts';

const RevertSpriteInput = builder.inputType('RevertSpriteInput', {
  description: 'How far to go back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The sprite’s id.' }),
    versionId: t.id({ description: 'One of its versions; none given: the original.' }),
  }),
});

const result = resultOf('RevertSprite', spritePayload('RevertSpritePayload'), ValidationError, NotFoundError);

export const defineRevertSprite = () =>
  builder.mutationField('revertSprite', (t) =>
    t.field({
      type: result.type,
      description: 'Gives a sprite an earlier picture back, as one more version: nothing is lost.',
      args: { input: t.arg({ type: RevertSpriteInput, required: true, description: 'How far to go back.' }) },
      resolve: (_root, { input: { id, versionId } }, context) =>
        result.answer(async () => revertSprite(context.deps, signedIn(context), id, versionId)),
    }),
  );
