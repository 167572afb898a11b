import type { Change } from '../../domain/events.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';

type Of<Type extends Change['type']> = Extract<Change, { type: Type }>;

const SpriteChange = builder.objectRef<Of<'sprite'>>('SpriteChange').implement({
  description: 'A sprite is new, changed, in the trash or out of it.',
  fields: (t) => ({
    sprite: t.prismaField({
      type: 'Sprite',
      description: 'The sprite as it is now.',
      resolve: (query, { id }, _args, { reader }) =>
        reader.sprite.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

const EnhancementChange = builder.objectRef<Of<'enhancement'>>('EnhancementChange').implement({
  description: 'An enhancement is new or changed.',
  fields: (t) => ({
    enhancement: t.prismaField({
      type: 'Enhancement',
      description: 'The enhancement as it is now.',
      resolve: (query, { id }, _args, { reader }) =>
        reader.enhancement.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

const AssetRemoved = builder.objectRef<Of<'removed'>>('AssetRemoved').implement({
  description: 'Something is gone for good.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'The id that it had.' }) }),
});

const LibraryChange = builder.unionType('LibraryChange', {
  description: 'Something happened in the library.',
  types: [SpriteChange, EnhancementChange, AssetRemoved],
  resolveType: ({ type }) =>
    type === 'sprite' ? SpriteChange : type === 'enhancement' ? EnhancementChange : AssetRemoved,
});

/** Changes whose row is still there: what is deleted meanwhile is told by its own change. */
async function* shown(changes: AsyncIterable<Change>, isThere: (change: Change) => Promise<boolean>) {
  for await (const change of changes) {
    if (change.type !== 'job' && (await isThere(change))) yield change;
  }
}

builder.subscriptionField('libraryChanged', (t) =>
  t.field({
    type: LibraryChange,
    description:
      'Whatever changes in the viewer’s library, on any device, from now on. Subscribe first, then query: so nothing is missed.',
    subscribe(_root, _args, context) {
      const { store, events } = context.deps;
      const { sprites, enhancements } = store.read;
      return shown(events.libraryChanges(signedIn(context).userId), async ({ type, id }) => {
        if (type === 'removed') return true;
        return (await (type === 'sprite' ? sprites : enhancements).find({ id })) !== null;
      });
    },
    resolve: (change) => change,
  }),
);
