import { promoteEnhancement } from '../../domain/enhancements/promote-enhancement.ts';
import { IdempotencyKeyReusedError, NotFoundError, ValidationError } from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { idempotencyKeyField } from '../shared/idempotency-key.ts';
import { resultOf } from '../shared/result.ts';
import { spritePayload } from '../sprites/payloads.ts';

const result = resultOf(
  'PromoteEnhancement',
  spritePayload('PromoteEnhancementPayload'),
  ValidationError,
  NotFoundError,
  IdempotencyKeyReusedError,
);

export const definePromoteEnhancement = () =>
  builder.mutationField('promoteEnhancement', (t) =>
    t.field({
      type: result.type,
      description: 'Makes an enhancement a sprite of its own.',
      args: {
        id: t.arg.id({ required: true, description: 'The enhancement’s id.' }),
        idempotencyKey: t.arg.string(idempotencyKeyField),
      },
      resolve: (_root, { id, idempotencyKey }, context) =>
        result.answer(async () => promoteEnhancement(context.deps, signedIn(context), id, idempotencyKey)),
    }),
  );
