import { useEffect } from 'react';
import { useQuery } from 'urql';
import { BenchAnimationDocument, BenchSpriteDocument } from './workshop-documents.ts';

/** A sprite with its animations, and one of these with all that the bench shows of it. */
export const useWorkshop = (spriteId: string, animationId: string | undefined) => {
  const [{ data, error, fetching }, again] = useQuery({
    query: BenchSpriteDocument,
    variables: { id: spriteId },
    requestPolicy: 'cache-and-network',
  });
  const sprite = data?.sprite ?? undefined;
  const animations = sprite?.animations ?? [];
  const card = animations.find(({ id }) => id === animationId);
  const [chosen] = useQuery({
    query: BenchAnimationDocument,
    variables: { id: animationId ?? '' },
    requestPolicy: 'cache-and-network',
    // Before, there is nothing to be measured.
    pause: card?.status !== 'READY',
  });
  const node = chosen.data?.node;
  const animation =
    node?.__typename === 'SpriteAnimation' && node.id === animationId && card ? node : undefined;
  // It was fetched while it was drawn: what was measured since is asked for.
  const isUnmeasured = sprite?.status === 'READY' && !sprite.quality && !fetching;
  useEffect(() => {
    if (isUnmeasured) again({ requestPolicy: 'network-only' });
  }, [isUnmeasured, again]);
  return {
    sprite,
    animations,
    /** What the lists know of the chosen one, also while it is on its way. */
    card,
    animation,
    error: error ?? chosen.error,
    fetching,
    again: () => again({ requestPolicy: 'network-only' }),
  };
};
