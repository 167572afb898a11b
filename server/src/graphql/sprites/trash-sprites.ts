import { bounds } from '../../domain/bounds.ts';
import { deleteSprites, restoreSprites, trashSprites } from '../../domain/sprites/trash.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { idsResults } from '../shared/ids-results.ts';

const ids = {
  required: true,
  description: `1 to ${bounds.idsPerCall} ids; all of them or none.`,
} as const;

export const defineTrashSprites = () =>
  builder.mutationFields((t) => ({
    trashSprites: t.field({
      type: idsResults.trash.type,
      description:
        'Puts sprites into the trash, from where they can be restored. Scenes that show them go on showing them.',
      args: { ids: t.arg.idList(ids) },
      resolve: (_root, { ids }, context) =>
        idsResults.trash.answer(async () => trashSprites(context.deps, signedIn(context), ids)),
    }),
    restoreSprites: t.field({
      type: idsResults.restore.type,
      description: 'Takes sprites out of the trash.',
      args: { ids: t.arg.idList(ids) },
      resolve: (_root, { ids }, context) =>
        idsResults.restore.answer(async () => restoreSprites(context.deps, signedIn(context), ids)),
    }),
    deleteSprites: t.field({
      type: idsResults.delete.type,
      description:
        'Deletes sprites for good, with their versions and enhancements; only what is in the trash. For sprites that stand in scenes it must be said that this is meant.',
      args: {
        ids: t.arg.idList(ids),
        evenIfUsed: t.arg.boolean({
          defaultValue: false,
          description:
            'Also takes them off the scenes that they stand in; otherwise those are named in a ValidationError.',
        }),
      },
      resolve: (_root, { ids, evenIfUsed }, context) =>
        idsResults.delete.answer(async () =>
          deleteSprites(context.deps, signedIn(context), ids, evenIfUsed ?? false),
        ),
    }),
  }));
