import { promoteEnhancement } from '../../domain/enhancements/promote-enhancement.ts';
import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../schema/result.ts';
import { spritePayload } from '../sprites/payloads.ts';

const result = resultOf(
  'PromoteEnhancement',
  spritePayload('PromoteEnhancementPayload'),
  ValidationError,
  NotFoundError,
);

builder.mutationField('promoteEnhancement', (t) =>
  t.field({
    type: result.type,
    description: 'Makes an enhancement a sprite of its own.',
    args: { id: t.arg.id({ required: true, description: 'The enhancement’s id.' }) },
    resolve: (_root, { id }, context) =>
      result.answer(async () => promoteEnhancement(context.deps, signedIn(context), id)),
  }),
);
