import type { OptimisticMutationConfig } from '@urql/exchange-graphcache';
import type {
  MutationRestoreScenesArgs,
  MutationRestoreSpritesArgs,
  MutationTrashScenesArgs,
  MutationTrashSpritesArgs,
  MutationUpdateSpriteArgs,
} from '../gql/graphql.ts';

/** What can be undone is shown as done at once; the server's answer replaces it, or takes it back. */
export const optimistic: OptimisticMutationConfig = {
  updateSprite: ({ input }: MutationUpdateSpriteArgs, cache) => {
    const entity = { __typename: 'Sprite', id: input.id };
    const kept = (field: string) => cache.resolve(entity, field);
    return {
      __typename: 'UpdateSpritePayload',
      sprite: {
        ...entity,
        name: input.name ?? kept('name'),
        tags: input.tags ?? kept('tags'),
        favorite: input.favorite ?? kept('favorite'),
      },
    };
  },
  trashSprites: ({ ids }: MutationTrashSpritesArgs) => ({ __typename: 'TrashPayload', ids }),
  trashScenes: ({ ids }: MutationTrashScenesArgs) => ({ __typename: 'TrashPayload', ids }),
  restoreScenes: ({ ids }: MutationRestoreScenesArgs) => ({ __typename: 'RestorePayload', ids }),
  restoreSprites: ({ ids }: MutationRestoreSpritesArgs) => ({ __typename: 'RestorePayload', ids }),
};
