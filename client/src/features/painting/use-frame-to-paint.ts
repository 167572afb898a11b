import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';

const AnimationToPaint = graphql(`
  query AnimationToPaint($id: ID!) {
    node(id: $id) {
      __typename
      ... on SpriteAnimation {
        id
        action
        sprite {
          id
          name
        }
        frames {
          durationMs
          image {
            url
            png: url(format: PNG)
            width
            height
            sha256
          }
        }
      }
    }
  }
`);

/** An animation with the frames as they are now. */
export const useAnimationToPaint = (id: string) => {
  const [{ data, error, fetching }, again] = useQuery({
    query: AnimationToPaint,
    variables: { id },
    requestPolicy: 'network-only',
  });
  const node = data?.node;
  const animation = node?.__typename === 'SpriteAnimation' ? node : undefined;
  return { animation, error, fetching, again: () => again({ requestPolicy: 'network-only' }) };
};

export type PaintedAnimation = NonNullable<ReturnType<typeof useAnimationToPaint>['animation']>;
