import { bounds } from '../../domain/bounds.ts';
import { deleteExports } from '../../domain/exports/delete-exports.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { idsResults } from '../shared/ids-results.ts';

export const defineDeleteExports = () =>
  builder.mutationField('deleteExports', (t) =>
    t.field({
      type: idsResults.delete.type,
      description: 'Deletes files that were exported, and stops the writing of those that are not done yet.',
      args: {
        ids: t.arg.idList({
          required: true,
          description: `1 to ${bounds.idsPerCall} ids of your exports; all of them or none.`,
        }),
      },
      resolve: (_root, { ids }, context) =>
        idsResults.delete.answer(async () => deleteExports(context.deps, signedIn(context), ids)),
    }),
  );
