import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';
import type {
  ComposeSceneMutation,
  CopyToLibraryMutation,
  CreateSceneMutation,
  ImportPapeterieMutation,
  MutationDeleteScenesArgs,
  MutationRestoreScenesArgs,
  MutationTrashScenesArgs,
} from '../gql/graphql.ts';
import { graphql } from './graphql.ts';
import { addToLists, refreshTrash, removeFromLists } from './lists.ts';

const TrashedScene = graphql(`
  fragment TrashedScene on Scene {
    id
    trashedAt
  }
`);

type Listed = { id: string; trashedAt?: string | null; owner: { id: string } };

export const addScene = (cache: Cache, scene: Listed) => {
  const viewer = cache.resolve('Query', 'viewer');
  if (typeof viewer === 'string' && viewer !== `User:${scene.owner.id}`) refreshJoined(cache);
  else if (scene.trashedAt) refreshTrash(cache, 'scenes');
  else addToLists(cache, 'Query', 'scenes', `Scene:${scene.id}`);
};

/** Scenes of others are in lists of their own, in an order that only the server knows. */
const refreshJoined = (cache: Cache) => {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    const filter = fieldName === 'scenes' ? args?.filter : undefined;
    if (filter && typeof filter === 'object' && 'joined' in filter && filter.joined)
      cache.invalidate('Query', 'scenes', args);
  }
};

export const removeScene = (cache: Cache, id: string) =>
  removeFromLists(cache, 'Query', 'scenes', `Scene:${id}`);

const setTrashed = (cache: Cache, ids: string | string[], trashedAt: string | null) => {
  for (const id of [ids].flat()) cache.writeFragment(TrashedScene, { __typename: 'Scene', id, trashedAt });
};

const isDone = (answer: unknown) => typeof answer === 'object' && answer !== null && 'ids' in answer;

/** Whatever is shared is listed where everyone looks. */
const refreshGallery: UpdateResolver = (_result, _args, cache) => cache.invalidate('Query', 'gallery');

/** How the lists of scenes follow what was changed here. */
export const sceneUpdates: Record<string, UpdateResolver> = {
  createScene: ({ createScene }: CreateSceneMutation, _args, cache) => {
    if ('scene' in createScene) addScene(cache, createScene.scene);
  },
  composeScene: ({ composeScene }: ComposeSceneMutation, _args, cache) => {
    if ('scene' in composeScene) addScene(cache, composeScene.scene);
  },
  copyToLibrary: ({ copyToLibrary }: CopyToLibraryMutation, _args, cache) => {
    const node = 'node' in copyToLibrary ? copyToLibrary.node : undefined;
    if (node?.__typename === 'Scene') addScene(cache, node);
    if (node?.__typename === 'Sprite') addToLists(cache, 'Query', 'sprites', `Sprite:${node.id}`);
  },
  importPapeterie: ({ importPapeterie }: ImportPapeterieMutation, _args, cache) => {
    if (!('scenes' in importPapeterie)) return;
    for (const scene of importPapeterie.scenes) addScene(cache, scene);
    for (const { id } of importPapeterie.sprites) addToLists(cache, 'Query', 'sprites', `Sprite:${id}`);
  },
  joinScene: (_result, _args, cache) => refreshJoined(cache),
  share: refreshGallery,
  unshare: refreshGallery,
  trashScenes: (result, { ids }: MutationTrashScenesArgs, cache) => {
    if (isDone(result.trashScenes)) setTrashed(cache, ids, new Date().toISOString());
  },
  restoreScenes: (result, { ids }: MutationRestoreScenesArgs, cache) => {
    if (isDone(result.restoreScenes)) setTrashed(cache, ids, null);
  },
  deleteScenes: (result, { ids }: MutationDeleteScenesArgs, cache) => {
    if (isDone(result.deleteScenes)) for (const id of [ids].flat()) removeScene(cache, id);
  },
};
