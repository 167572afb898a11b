import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';

const Turned = graphql(`
  query Turned {
    sprites(first: 100, filter: { source: [DERIVED] }) {
      nodes {
        ...SpriteCard
        derivedFrom {
          id
        }
      }
    }
  }
`);

/** What was made from a sprite, oldest first, among the latest hundred that were made from anything. */
export const useTurned = (spriteId: string) => {
  const [{ data }] = useQuery({ query: Turned, requestPolicy: 'cache-and-network' });
  return (data?.sprites.nodes ?? [])
    .filter(({ derivedFrom, trashedAt }) => derivedFrom?.id === spriteId && !trashedAt)
    .toReversed();
};
