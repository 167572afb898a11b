import type { Change } from '../../domain/events.ts';
import type { ReadTable } from '../../domain/store.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { live } from '../shared/live.ts';

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

const SceneChange = builder.objectRef<Of<'scene'>>('SceneChange').implement({
  description: 'A scene is new or edited, in the trash or out of it, or one of its files is ready.',
  fields: (t) => ({
    scene: t.prismaField({
      type: 'Scene',
      description: 'The scene as it is now.',
      resolve: (query, { id }, _args, { reader }) =>
        reader.scene.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

const AssetRemoved = builder.objectRef<Of<'removed'>>('AssetRemoved').implement({
  description: 'Something is gone for good.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'The id that it had.' }) }),
});

type Shown = Of<'sprite' | 'enhancement' | 'scene' | 'removed'>;

const types = {
  sprite: SpriteChange,
  enhancement: EnhancementChange,
  scene: SceneChange,
  removed: AssetRemoved,
} satisfies Record<Shown['type'], unknown>;

const LibraryChange = builder.unionType('LibraryChange', {
  description: 'Something happened in the library.',
  types: [SpriteChange, EnhancementChange, SceneChange, AssetRemoved],
  resolveType: ({ type }) => types[type],
});

const isShown = (change: Change): change is Shown => change.type in types;

/** What a library shows. What is deleted meanwhile is told by its own change. */
const shown = (
  changes: AsyncIterableIterator<Change>,
  isThere: (change: Shown) => Promise<boolean>,
): AsyncGenerator<Shown> =>
  live(changes, async function* (all) {
    for await (const change of all) {
      if (isShown(change) && (await isThere(change))) yield change;
    }
  });

export const defineLibraryChanged = () =>
  builder.subscriptionField('libraryChanged', (t) =>
    t.field({
      type: LibraryChange,
      description:
        'Whatever changes in the viewer’s library, on any device, from now on. Subscribe first, then query: so nothing is missed.',
      subscribe(_root, _args, context) {
        const { store, events } = context.deps;
        const { sprites, enhancements, scenes } = store.read;
        const tables = { sprite: sprites, enhancement: enhancements, scene: scenes };
        return shown(events.libraryChanges(signedIn(context).userId), async ({ type, id }) => {
          if (type === 'removed') return true;
          return (await (tables[type] as ReadTable<{ id: string }>).count({ id })) > 0;
        });
      },
      resolve: (change) => change,
    }),
  );
