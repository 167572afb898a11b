import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { nodeQuery } from '../shared/connection.ts';
import { loadPage, newestFirst } from '../shared/keyset.ts';
import { Sound, SoundConnection, SoundEdge } from './sound.ts';

export const defineSounds = () =>
  builder.queryField('sounds', (t) =>
    t.connection(
      {
        type: Sound,
        description: 'The sounds that the viewer uploaded, newest first; also those that play in no scene.',
        async resolve(_root, args, context, info) {
          const where = { ownerId: signedIn(context).userId };
          const selection = nodeQuery(context, info);
          const page = await loadPage(newestFirst, args, (query) =>
            context.reader.sound.findMany({ ...selection, ...query, where: { ...where, ...query.where } }),
          );
          return { ...page, totalCount: () => context.reader.sound.count({ where }) };
        },
      },
      SoundConnection,
      SoundEdge,
    ),
  );
