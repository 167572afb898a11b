import { bounds } from '../../domain/bounds.ts';
import { deleteSounds } from '../../domain/sounds/delete-sounds.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { idsResults } from '../shared/ids-results.ts';

export const defineDeleteSounds = () =>
  builder.mutationField('deleteSounds', (t) =>
    t.field({
      type: idsResults.delete.type,
      description:
        'Deletes sounds for good. For sounds that play in scenes it must be said that this is meant.',
      args: {
        ids: t.arg.idList({
          required: true,
          description: `1 to ${bounds.idsPerCall} ids of your sounds; all of them or none.`,
        }),
        evenIfUsed: t.arg.boolean({
          defaultValue: false,
          description:
            'Also takes them out of your scenes that they play in; otherwise those are named in a ValidationError.',
        }),
      },
      resolve: (_root, { ids, evenIfUsed }, context) =>
        idsResults.delete.answer(async () =>
          deleteSounds(context.deps, signedIn(context), ids, evenIfUsed ?? false),
        ),
    }),
  );
