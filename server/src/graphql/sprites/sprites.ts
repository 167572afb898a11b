import { bounds } from '../../domain/bounds.ts';
import { keyOf } from '../../domain/global-id.ts';
import { textKey } from '../../domain/plain-text.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { connectionOf, nodeQuery } from '../shared/connection.ts';
import { loadPage } from '../shared/keyset.ts';
import { libraryOrder, orderOf } from '../shared/library-order.ts';
import { bounded, contains, exactly } from '../shared/search.ts';
import { visible } from '../shared/visible.ts';
import { AssetStatus } from './asset-status.ts';
import { Sprite } from './sprite.ts';
import { SpriteSource } from './sprite-source.ts';

const SpriteFilter = builder.inputType('SpriteFilter', {
  description: 'Only what fits all that is given.',
  fields: (t) => ({
    search: t.string({
      description: `Text in the name or the prompt, in any case and in any form of Unicode; at most ${bounds.searchLength} characters.`,
    }),
    tags: t.stringList({ description: 'Has all of these tags, in any case.' }),
    favorite: t.boolean({ description: 'Is a favorite, or is none.' }),
    status: t.field({ type: [AssetStatus], description: 'Is any of these.' }),
    source: t.field({ type: [SpriteSource], description: 'Came in any of these ways.' }),
    partOfScene: t.boolean({
      description:
        'Was made as a part of a scene, or was not: see Sprite.partOfScene. Both when nothing is said.',
    }),
    trashed: t.boolean({ defaultValue: false, description: 'What is in the trash, instead of what is not.' }),
  }),
});

const SpriteOrder = libraryOrder('Sprite', 'sprites', {
  CREATED_AT: 'When they were asked for.',
  UPDATED_AT: 'When they last changed.',
});

type Filter = typeof SpriteFilter.$inferInput;

/** What is null is unequal to nothing, for a database. */
const madeForScene = (isPart: boolean) =>
  isPart
    ? { derivedFromType: 'Scene' }
    : { OR: [{ derivedFromType: null }, { derivedFromType: { not: 'Scene' } }] };

const whereOf = (ownerId: string, filter: Filter) => ({
  ownerId,
  trashedAt: filter.trashed ? { not: null } : null,
  ...(filter.search && { searchText: contains(filter.search) }),
  ...(filter.favorite != null && { favorite: filter.favorite }),
  ...(filter.status && { status: { in: filter.status } }),
  ...(filter.partOfScene != null && madeForScene(filter.partOfScene)),
  ...(filter.source && { source: { in: filter.source } }),
  ...(filter.tags && {
    AND: bounded('tags', filter.tags).map((tag) => ({
      tags: { some: { key: exactly(textKey(tag.trim())) } },
    })),
  }),
});

const { Connection: SpriteConnection, Edge: SpriteEdge } = connectionOf('Sprite', Sprite);

export const defineSprites = () => {
  builder.queryField('sprites', (t) =>
    t.connection(
      {
        type: Sprite,
        description: 'The viewer’s own library: their history, thousands deep; newest first unless ordered.',
        args: {
          filter: t.arg({
            type: SpriteFilter,
            description: 'Which; all that are not in the trash when nothing is said.',
          }),
          orderBy: t.arg({ type: SpriteOrder, description: 'In which order.' }),
        },
        async resolve(_root, { filter, orderBy, ...args }, context, info) {
          const where = whereOf(signedIn(context).userId, filter ?? {});
          const order = orderOf(orderBy);
          const selection = nodeQuery(context, info);
          const page = await loadPage(order, args, (query) =>
            context.reader.sprite.findMany({
              ...selection,
              ...query,
              where: { ...where, AND: [where.AND ?? [], query.where.AND].flat() },
            }),
          );
          return { ...page, totalCount: () => context.reader.sprite.count({ where }) };
        },
      },
      SpriteConnection,
      SpriteEdge,
    ),
  );
  builder.queryField('sprite', (t) =>
    t.prismaField({
      type: 'Sprite',
      nullable: true,
      description: 'One sprite of the viewer’s; null otherwise.',
      args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
      resolve: (query, _root, { id }, { reader, viewer }) =>
        reader.sprite.findFirst({
          ...query,
          where: { id: keyOf('Sprite', id) ?? '', ...visible.Sprite(viewer) },
        }),
    }),
  );
};
