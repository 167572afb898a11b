import { bounds } from '../../domain/bounds.ts';
import type { Deps, Viewer } from '../../domain/deps.ts';
import { deleteScenes, restoreScenes, trashScenes } from '../../domain/scenes/trash-scenes.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { idsResults } from '../shared/ids-results.ts';

const field = (
  mutation: string,
  { type, answer }: (typeof idsResults)[keyof typeof idsResults],
  verb: (deps: Deps, viewer: Viewer, ids: unknown) => Promise<{ ids: string[] }>,
  description: string,
) =>
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

export const defineTrashScenes = () => {
  field(
    'trashScenes',
    idsResults.trash,
    trashScenes,
    'Puts scenes into the trash, from where they can be restored.',
  );
  field('restoreScenes', idsResults.restore, restoreScenes, 'Takes scenes out of the trash.');
  field(
    'deleteScenes',
    idsResults.delete,
    deleteScenes,
    'Deletes scenes for good, with their history and exports; only what is in the trash. Their sprites stay in the library.',
  );
};
