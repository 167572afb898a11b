import { IdempotencyKeyReusedError, NotFoundError, ValidationError } from '../../domain/errors.ts';
import { copyToLibrary } from '../../domain/scenes/copy-to-library.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { idempotencyKeyField } from '../shared/idempotency-key.ts';
import { resultOf } from '../shared/result.ts';
import { nodePayload } from './node-payload.ts';

const result = resultOf(
  'CopyToLibrary',
  nodePayload('CopyToLibraryPayload', 'The copy.'),
  ValidationError,
  NotFoundError,
  IdempotencyKeyReusedError,
);

export const defineCopyToLibrary = () =>
  builder.mutationField('copyToLibrary', (t) =>
    t.field({
      type: result.type,
      description:
        'Makes a copy of one’s own of whatever one may see: a sprite, or a scene with its sprites.',
      args: {
        id: t.arg.id({ required: true, description: 'A sprite or a scene.' }),
        idempotencyKey: t.arg.string(idempotencyKeyField),
      },
      resolve: (_root, { id, idempotencyKey }, context) =>
        result.answer(async () => copyToLibrary(context.deps, signedIn(context), id, idempotencyKey)),
    }),
  );
