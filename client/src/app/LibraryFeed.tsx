import { useSubscription } from 'urql';
import { graphql } from '../api/graphql.ts';

const LibraryChanged = graphql(`
  subscription LibraryChanged {
    libraryChanged {
      __typename
      ... on SpriteChange {
        sprite {
          ...SpriteCard
        }
      }
      ... on EnhancementChange {
        enhancement {
          ...EnhancementCard
        }
      }
      ... on SceneChange {
        scene {
          ...SceneCard
        }
      }
      ... on AssetRemoved {
        id
      }
    }
  }
`);

/** The one subscription of the app: whatever changes on any device comes into the cache, and every list follows. */
export const LibraryFeed = () => {
  useSubscription({ query: LibraryChanged });
  return null;
};
