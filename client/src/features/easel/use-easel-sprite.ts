import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import type { EaselQuery } from '../../gql/graphql.ts';

const EaselDocument = graphql(`
  query Easel($id: ID!) {
    sprite(id: $id) {
      ...SpriteCard
      prompt
      seed
      provider
      style {
        key
        name
      }
      enhancements(first: 50) {
        nodes {
          ...EnhancementCard
        }
      }
    }
  }
`);

export type EaselSprite = NonNullable<EaselQuery['sprite']>;

export const useEaselSprite = (id: string | undefined) => {
  const [{ data, fetching, error, stale }, again] = useQuery({
    query: EaselDocument,
    variables: { id: id ?? '' },
    pause: !id,
  });
  return { sprite: id ? data?.sprite : undefined, isLoading: fetching || stale, error, again };
};
