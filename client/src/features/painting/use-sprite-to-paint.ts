import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import type { SpriteToPaintQuery } from '../../gql/graphql.ts';

export const SpriteToPaint = graphql(`
  query SpriteToPaint($id: ID!) {
    sprite(id: $id) {
      id
      name
      prompt
      status
      trashedAt
      image {
        url
        png: url(format: PNG)
        width
        height
        sha256
      }
    }
  }
`);

export type PaintedSprite = NonNullable<SpriteToPaintQuery['sprite']>;
export type PaintedImage = NonNullable<PaintedSprite['image']>;

/** The sprite as it is now: what is in the cache may be a version behind. */
export const useSpriteToPaint = (id: string) => {
  const [{ data, error, fetching }, again] = useQuery({
    query: SpriteToPaint,
    variables: { id },
    requestPolicy: 'network-only',
  });
  return { sprite: data?.sprite, error, fetching, again: () => again({ requestPolicy: 'network-only' }) };
};
