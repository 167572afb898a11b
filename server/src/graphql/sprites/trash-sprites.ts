import { bounds } from '../../domain/bounds.ts';
import type { Deps, Viewer } from '../../domain/deps.ts';
import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import { deleteSprites, restoreSprites, trashSprites } from '../../domain/sprites/trash.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../schema/result.ts';
import { idsPayload } from './payloads.ts';

type Verb = (deps: Deps, viewer: Viewer, ids: unknown) => Promise<{ ids: string[] }>;

const field = (mutation: string, result: 'Trash' | 'Restore' | 'Delete', verb: Verb, description: string) => {
  const payload = idsPayload(`${result}Payload`, 'All of them, as asked.');
  const { type, answer } = resultOf(result, payload, ValidationError, NotFoundError);
  builder.mutationField(mutation, (t) =>
    t.field({
      type,
      description,
      args: {
        ids: t.arg.idList({
          required: true,
          description: `1 to ${bounds.idsPerCall} ids; all of them or none.`,
        }),
      },
      resolve: (_root, { ids }, context) => answer(async () => verb(context.deps, signedIn(context), ids)),
    }),
  );
};

field('trashSprites', 'Trash', trashSprites, 'Puts sprites into the trash, from where they can be restored.');
field('restoreSprites', 'Restore', restoreSprites, 'Takes sprites out of the trash.');
field(
  'deleteSprites',
  'Delete',
  deleteSprites,
  'Deletes sprites for good, with their versions and enhancements; only what is in the trash.',
);
