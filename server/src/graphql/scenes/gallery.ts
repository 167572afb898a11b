import { bounds } from '../../domain/bounds.ts';
import { builder } from '../builder.ts';
import { nodeQuery, withColumns } from '../shared/connection.ts';
import { loadPage, newestFirst } from '../shared/keyset.ts';
import { contains } from '../shared/search.ts';
import { Sprite } from '../sprites/sprite.ts';
import { Scene } from './scene.ts';

type Row = { id: string; createdAt: Date; kind: 'Sprite' | 'Scene' };

const GalleryItem = builder.unionType('GalleryItem', {
  description: 'Something that is shared.',
  types: [Sprite, Scene],
  resolveType: (item) => (item as never as Row).kind,
});

const GalleryFilter = builder.inputType('GalleryFilter', {
  description: 'Only what fits.',
  fields: (t) => ({
    search: t.string({
      description: `Text in the name or the prompt, in any case; at most ${bounds.searchLength} characters.`,
    }),
  }),
});

const GalleryEdge = builder.edgeObject({
  name: 'GalleryEdge',
  description: 'An entry of the gallery, with its place in it.',
  type: GalleryItem as never,
});

const GalleryConnection = builder.connectionObject(
  {
    name: 'GalleryConnection',
    description: 'A page of the gallery.',
    type: GalleryItem as never,
    fields: (t) => ({
      totalCount: t.int({
        description: 'How many entries the whole list has.',
        resolve: (page) => (Reflect.get(page, 'totalCount') as () => Promise<number>)(),
      }),
    }),
  },
  GalleryEdge,
);

/** The newest of both, when each list is in order itself. */
const merged = (lists: Row[][], descending: boolean, take: number): Row[] => {
  const sign = descending ? -1 : 1;
  const order = (a: Row, b: Row) =>
    sign * (a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1));
  return lists.flat().sort(order).slice(0, take);
};

export const defineGallery = () =>
  builder.queryField('gallery', (t) =>
    t.connection(
      {
        type: GalleryItem as never,
        description: 'What everyone has shared, newest first.',
        args: { filter: t.arg({ type: GalleryFilter, description: 'Which; all when nothing is said.' }) },
        async resolve(_root, { filter, ...args }, context, info) {
          const { reader } = context;
          const where = {
            shared: true,
            trashedAt: null,
            ...(filter?.search && { searchText: contains(filter.search) }),
          };
          const page = await loadPage<Row>(newestFirst, args, async (query) => {
            const find = {
              orderBy: query.orderBy,
              take: query.take,
              where: { ...where, AND: query.where.AND },
            };
            const selected = (type: Row['kind']) => withColumns(nodeQuery(context, info, type), 'createdAt');
            const [sprites, scenes] = await Promise.all([
              reader.sprite.findMany({ ...selected('Sprite'), ...find }),
              reader.scene.findMany({ ...selected('Scene'), ...find }),
            ]);
            const rows = [
              sprites.map((row) => ({ ...row, kind: 'Sprite' as const })),
              scenes.map((row) => ({ ...row, kind: 'Scene' as const })),
            ];
            return merged(rows, query.orderBy[0]!.createdAt === 'desc', query.take);
          });
          const totalCount = async () =>
            (await reader.sprite.count({ where })) + (await reader.scene.count({ where }));
          return { ...page, totalCount } as never;
        },
      },
      GalleryConnection,
      GalleryEdge,
    ),
  );
