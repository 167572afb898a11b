import { keyOf } from '../../domain/global-id.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { nodeQuery } from '../shared/connection.ts';
import { loadPage, newestFirst } from '../shared/keyset.ts';
import { exactly } from '../shared/search.ts';
import { AssetStatus } from '../sprites/asset-status.ts';
import { Enhancement, EnhancementConnection, EnhancementEdge } from './enhancement.ts';

const EnhancementFilter = builder.inputType('EnhancementFilter', {
  description: 'Only what fits all that is given.',
  fields: (t) => ({
    spriteId: t.id({ description: 'Of this sprite.' }),
    style: t.string({ description: 'In this style: a StylePreset’s key.' }),
    status: t.field({ type: [AssetStatus], description: 'Is any of these.' }),
  }),
});

type Filter = typeof EnhancementFilter.$inferInput;

const whereOf = (ownerId: string, { spriteId, style, status }: Filter) => ({
  ownerId,
  // Enhancements go to the trash with their sprite.
  sprite: { trashedAt: null },
  ...(spriteId != null && { spriteId: keyOf('Sprite', spriteId) ?? '' }),
  ...(style != null && { styleKey: exactly(style) }),
  ...(status && { status: { in: status } }),
});

export const defineEnhancements = () =>
  builder.queryField('enhancements', (t) =>
    t.connection(
      {
        type: Enhancement,
        description: 'The viewer’s enhancements, newest first.',
        args: { filter: t.arg({ type: EnhancementFilter, description: 'Which; all when nothing is said.' }) },
        async resolve(_root, { filter, ...args }, context, info) {
          const where = whereOf(signedIn(context).userId, filter ?? {});
          const selection = nodeQuery(context, info);
          const page = await loadPage(newestFirst, args, (query) =>
            context.reader.enhancement.findMany({
              ...selection,
              ...query,
              where: { ...where, ...query.where },
            }),
          );
          return { ...page, totalCount: () => context.reader.enhancement.count({ where }) };
        },
      },
      EnhancementConnection,
      EnhancementEdge,
    ),
  );
