import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import type { SpriteDetailQuery } from '../../gql/graphql.ts';

const SpriteDetailDocument = graphql(`
  query SpriteDetail($id: ID!) {
    sprite(id: $id) {
      ...SpriteCard
      prompt
      shared
      seed
      provider
      style {
        key
        name
      }
      ...SpriteHistory
      enhancements(first: 50) {
        nodes {
          ...EnhancementCard
        }
      }
    }
  }
`);

export type DetailedSprite = NonNullable<SpriteDetailQuery['sprite']>;

export const useSpriteDetail = (id: string) => {
  const [{ data, error, fetching }, again] = useQuery({
    query: SpriteDetailDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  return { sprite: data?.sprite, error, fetching, again };
};
