import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';
import type {
  AnimateSpriteMutation,
  EnhanceSpriteMutation,
  GenerateSpriteMutation,
  ImportSheetMutation,
  ImportSpriteMutation,
  LibraryChangedSubscription,
  MutationDeleteSpritesArgs,
  MutationRestoreSpritesArgs,
  MutationTrashSpritesArgs,
  PromoteEnhancementMutation,
  RemixSpriteMutation,
  RotateSpriteMutation,
} from '../gql/graphql.ts';
import { exportUpdates } from './export-updates.ts';
import { graphql } from './graphql.ts';
import { addToLists, recount, refreshTrash, removeFromLists } from './lists.ts';
import { addScene, removeScene, sceneUpdates } from './scene-updates.ts';
import { soundUpdates } from './sound-updates.ts';

const Trashed = graphql(`
  fragment Trashed on Sprite {
    id
    trashedAt
  }
`);

const addSprite = (cache: Cache, sprite: { id: string; trashedAt?: string | null }) => {
  if (sprite.trashedAt) refreshTrash(cache, 'sprites');
  else addToLists(cache, 'Query', 'sprites', `Sprite:${sprite.id}`);
};

const addEnhancement = (cache: Cache, enhancement: { id: string; sprite: { id: string } }) => {
  const key = `Enhancement:${enhancement.id}`;
  addToLists(cache, 'Query', 'enhancements', key);
  addToLists(cache, `Sprite:${enhancement.sprite.id}`, 'enhancements', key);
};

const addAnimation = (cache: Cache, animation: { id: string; sprite: { id: string } }) => {
  const sprite = `Sprite:${animation.sprite.id}`;
  const key = `SpriteAnimation:${animation.id}`;
  const known = cache.resolve(sprite, 'animations');
  if (!Array.isArray(known)) return;
  const others = known.filter((one) => typeof one === 'string' && one !== key);
  cache.link(sprite, 'animations', [key, ...others]);
};

/** A sprite's change does not carry its movements: whoever shows them asks again. */
const refreshAnimations = (cache: Cache, id: string) => {
  const key = `Sprite:${id}`;
  if (cache.inspectFields(key).some(({ fieldName }) => fieldName === 'animations'))
    cache.invalidate(key, 'animations');
};

const removeSprite = (cache: Cache, id: string) => removeFromLists(cache, 'Query', 'sprites', `Sprite:${id}`);

const removeEnhancement = (cache: Cache, id: string) => {
  const key = `Enhancement:${id}`;
  const sprite = cache.resolve(key, 'sprite');
  removeFromLists(cache, 'Query', 'enhancements', key);
  if (typeof sprite === 'string') removeFromLists(cache, sprite, 'enhancements', key);
};

/** Lists show what is trashed or not by this one field, so that they change at once. */
const setTrashed = (cache: Cache, ids: readonly string[], trashedAt: string | null) => {
  for (const id of ids) cache.writeFragment(Trashed, { __typename: 'Sprite', id, trashedAt });
  recount(cache, 'sprites');
};

const idsOf = (ids: string | string[]) => (typeof ids === 'string' ? [ids] : ids);

/** How lists follow what was changed here (mutations) and elsewhere (libraryChanged). */
export const updates: UpdatesConfig = {
  Mutation: {
    ...sceneUpdates,
    ...exportUpdates,
    ...soundUpdates,
    generateSprite: ({ generateSprite }: GenerateSpriteMutation, _args, cache) => {
      if ('sprites' in generateSprite) for (const sprite of generateSprite.sprites) addSprite(cache, sprite);
    },
    importSprite: ({ importSprite }: ImportSpriteMutation, _args, cache) => {
      if ('sprite' in importSprite) addSprite(cache, importSprite.sprite);
    },
    importSheet: ({ importSheet }: ImportSheetMutation, _args, cache) => {
      if ('sprites' in importSheet) for (const sprite of importSheet.sprites) addSprite(cache, sprite);
    },
    remixSprite: ({ remixSprite }: RemixSpriteMutation, _args, cache) => {
      if ('sprite' in remixSprite) addSprite(cache, remixSprite.sprite);
    },
    promoteEnhancement: ({ promoteEnhancement }: PromoteEnhancementMutation, _args, cache) => {
      if ('sprite' in promoteEnhancement) addSprite(cache, promoteEnhancement.sprite);
    },
    enhanceSprite: ({ enhanceSprite }: EnhanceSpriteMutation, _args, cache) => {
      if ('enhancement' in enhanceSprite) addEnhancement(cache, enhanceSprite.enhancement);
    },
    animateSprite: ({ animateSprite }: AnimateSpriteMutation, _args, cache) => {
      if ('animation' in animateSprite) addAnimation(cache, animateSprite.animation);
    },
    rotateSprite: ({ rotateSprite }: RotateSpriteMutation, _args, cache) => {
      if ('sprites' in rotateSprite) for (const sprite of rotateSprite.sprites) addSprite(cache, sprite);
    },
    setBudget: (_result, _args, cache) => cache.invalidate('Query', 'budget'),
    trashSprites: (result, { ids }: MutationTrashSpritesArgs, cache) => {
      if (isDone(result.trashSprites)) setTrashed(cache, idsOf(ids), new Date().toISOString());
    },
    restoreSprites: (result, { ids }: MutationRestoreSpritesArgs, cache) => {
      if (isDone(result.restoreSprites)) setTrashed(cache, idsOf(ids), null);
    },
    deleteSprites: (result, { ids }: MutationDeleteSpritesArgs, cache) => {
      if (isDone(result.deleteSprites)) for (const id of idsOf(ids)) removeSprite(cache, id);
    },
  },
  Subscription: {
    libraryChanged: ({ libraryChanged: change }: LibraryChangedSubscription, _args, cache) => {
      if (change.__typename === 'SpriteChange') {
        addSprite(cache, change.sprite);
        refreshAnimations(cache, change.sprite.id);
      }
      if (change.__typename === 'EnhancementChange') addEnhancement(cache, change.enhancement);
      if (change.__typename === 'AssetRemoved') {
        removeSprite(cache, change.id);
        removeEnhancement(cache, change.id);
        removeScene(cache, change.id);
      }
      if (change.__typename === 'SceneChange') addScene(cache, change.scene);
      recount(cache, 'sprites');
    },
  },
};

const isDone = (answer: unknown) => typeof answer === 'object' && answer !== null && 'ids' in answer;
