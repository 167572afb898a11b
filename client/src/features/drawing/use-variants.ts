import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { useStoredState } from '../../ui/use-stored-state.ts';
import type { SpriteCard } from '../sprite/sprite-card.ts';
import { useTrash } from '../sprite/use-trash.ts';

const Variants = graphql(`
  query Variants($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Sprite {
        ...SpriteCard
      }
    }
  }
`);

const parseIds = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];

/** The variants that wait for a choice: those of the last wish that are not in the trash. They survive a reload. */
export const useVariants = () => {
  const [ids, setIds] = useStoredState('variants', parseIds);
  const [{ data }] = useQuery({
    query: Variants,
    variables: { ids },
    pause: ids.length < 2,
    requestPolicy: 'cache-and-network',
  });
  const { trash } = useTrash();
  const sprites = useMemo(
    () =>
      (ids.length < 2 ? [] : (data?.nodes ?? [])).filter(
        (node): node is SpriteCard & { __typename: 'Sprite' } =>
          node?.__typename === 'Sprite' && ids.includes(node.id) && !node.trashedAt,
      ),
    [data, ids],
  );
  const dismiss = useCallback(() => setIds([]), [setIds]);
  const keep = useCallback(
    (kept: string) => {
      setIds([]);
      void trash(sprites.map(({ id }) => id).filter((id) => id !== kept));
    },
    [setIds, sprites, trash],
  );
  return { sprites: sprites.length > 1 ? sprites : [], begin: setIds, keep, dismiss };
};
