import { bounds } from '../../domain/bounds.ts';
import { keyOf } from '../../domain/global-id.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { nodeQuery, withColumns } from '../shared/connection.ts';
import { loadPage } from '../shared/keyset.ts';
import { libraryOrder, orderOf } from '../shared/library-order.ts';
import { contains } from '../shared/search.ts';
import { visible } from '../shared/visible.ts';
import { Scene, SceneConnection, SceneEdge } from './scene.ts';

const SceneFilter = builder.inputType('SceneFilter', {
  description: 'Only what fits all that is given.',
  fields: (t) => ({
    search: t.string({
      description: `Text in the name, in any case; at most ${bounds.searchLength} characters.`,
    }),
    shared: t.boolean({ description: 'Is shared, or is not.' }),
    trashed: t.boolean({ defaultValue: false, description: 'What is in the trash, instead of what is not.' }),
    joined: t.boolean({
      defaultValue: false,
      description: 'Other people’s scenes that the viewer may edit, instead of their own.',
    }),
  }),
});

const SceneOrder = libraryOrder('Scene', 'scenes', {
  CREATED_AT: 'When they were created.',
  UPDATED_AT: 'When they were last edited.',
});

const whereOf = (userId: string, filter: typeof SceneFilter.$inferInput) => ({
  ...(filter.joined ? { members: { some: { userId } } } : { ownerId: userId }),
  trashedAt: filter.trashed && !filter.joined ? { not: null } : null,
  ...(filter.search && { searchText: contains(filter.search) }),
  ...(filter.shared != null && { shared: filter.shared }),
});

export const defineScenes = () => {
  builder.queryField('scenes', (t) =>
    t.connection(
      {
        type: Scene,
        description: 'The viewer’s scenes; newest first unless ordered.',
        args: {
          filter: t.arg({
            type: SceneFilter,
            description: 'Which; all that are not in the trash when nothing is said.',
          }),
          orderBy: t.arg({ type: SceneOrder, description: 'In which order.' }),
        },
        async resolve(_root, { filter, orderBy, ...args }, context, info) {
          const where = whereOf(signedIn(context).userId, filter ?? {});
          const order = orderOf(orderBy);
          const selection = nodeQuery(context, info);
          const page = await loadPage(order, args, (query) =>
            context.reader.scene.findMany({
              ...withColumns(selection, order.field),
              ...query,
              where: { ...where, AND: query.where.AND },
            }),
          );
          return { ...page, totalCount: () => context.reader.scene.count({ where }) };
        },
      },
      SceneConnection,
      SceneEdge,
    ),
  );
  builder.queryField('scene', (t) =>
    t.prismaField({
      type: 'Scene',
      nullable: true,
      description: 'A scene of the viewer’s, one that they may edit, or one that is shared; null otherwise.',
      args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
      resolve: (query, _root, { id }, { reader, viewer }) =>
        reader.scene.findFirst({
          ...query,
          where: { id: keyOf('Scene', id) ?? '', ...visible.Scene(viewer) },
        }),
    }),
  );
};
