import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';

const KnownMovements = graphql(`
  query KnownMovements($id: ID!) {
    sprite(id: $id) {
      id
      movements
    }
  }
`);

/** What the local artist can have a sprite do; undefined while that is asked. */
export const useKnownMovements = (spriteId: string) => {
  const [{ data }] = useQuery({
    query: KnownMovements,
    variables: { id: spriteId },
    requestPolicy: 'cache-and-network',
  });
  return data?.sprite?.movements;
};
