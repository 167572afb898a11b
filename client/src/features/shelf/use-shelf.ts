import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useReconnect } from '../../api/graph-context.ts';
import { graphql } from '../../api/graphql.ts';
import type { EnhancementCard } from '../enhancing/enhancement-card.ts';
import type { SpriteCard } from '../sprite/sprite-card.ts';

const ShelfDocument = graphql(`
  query Shelf {
    sprites(first: 24, filter: { partOfScene: false }) {
      nodes {
        ...SpriteCard
      }
    }
    enhancements(first: 24) {
      nodes {
        ...EnhancementCard
      }
    }
  }
`);

export type ShelfItem = { kind: 'sprite'; item: SpriteCard } | { kind: 'enhancement'; item: EnhancementCard };

const shelfSize = 24;

/** The latest sprites and enhancements, newest first; a scene's parts would push everything else off. */
export const useShelf = () => {
  const [{ data, error, fetching }, again] = useQuery({
    query: ShelfDocument,
    requestPolicy: 'cache-and-network',
  });
  useReconnect(() => again({ requestPolicy: 'network-only' }));
  const items = useMemo(() => {
    if (!data) return undefined;
    const sprites = data.sprites.nodes
      .filter((sprite) => !sprite.trashedAt)
      .map((item): ShelfItem => ({ kind: 'sprite', item }));
    const enhancements = data.enhancements.nodes.map((item): ShelfItem => ({ kind: 'enhancement', item }));
    return [...sprites, ...enhancements]
      .sort((a, b) => b.item.createdAt.localeCompare(a.item.createdAt))
      .slice(0, shelfSize);
  }, [data]);
  return { items, error: items ? undefined : error, isLoading: fetching, again };
};
