import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';

const AnimationsDocument = graphql(`
  query Animations($id: ID!) {
    sprite(id: $id) {
      id
      recipe {
        direction
      }
      animations {
        ...AnimationCard
      }
    }
  }
`);

/** A sprite's movements, newest first; none while they are fetched. */
export const useAnimations = (spriteId: string) => {
  const [{ data, error }, again] = useQuery({
    query: AnimationsDocument,
    variables: { id: spriteId },
    requestPolicy: 'cache-and-network',
  });
  return {
    animations: data?.sprite?.animations,
    /** Where it was drawn looking. */
    direction: data?.sprite?.recipe?.direction,
    error: data ? undefined : error,
    again,
  };
};
