import { deleteAnimations } from '../../domain/animations/delete-animations.ts';
import { bounds } from '../../domain/bounds.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { idsResults } from '../shared/ids-results.ts';

export const defineDeleteAnimations = () =>
  builder.mutationField('deleteAnimations', (t) =>
    t.field({
      type: idsResults.delete.type,
      description: 'Deletes animations for good, with all their versions. Their sprites stay.',
      args: {
        ids: t.arg.idList({
          required: true,
          description: `1 to ${bounds.idsPerCall} ids; all of them or none.`,
        }),
      },
      resolve: (_root, { ids }, context) =>
        idsResults.delete.answer(async () => deleteAnimations(context.deps, signedIn(context), ids)),
    }),
  );
