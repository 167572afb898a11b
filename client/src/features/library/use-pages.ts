import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { useReconnect } from '../../api/graph-context.ts';
import { graphql } from '../../api/graphql.ts';
import { countPage } from '../../api/lists.ts';
import { type LibraryView, variablesOf } from './library-view.ts';
import { createPages, noPages } from './pages.ts';

const LibraryCount = graphql(`
  query LibraryCount($first: Int!, $filter: SpriteFilter) {
    sprites(first: $first, filter: $filter) {
      totalCount
    }
  }
`);

/** The sprites of a view: what is loaded, how many there are, and the way to load on. */
export const usePages = (view: LibraryView) => {
  const client = useClient();
  const fingerprint = JSON.stringify(variablesOf(view));
  const variables = useMemo((): ReturnType<typeof variablesOf> => JSON.parse(fingerprint), [fingerprint]);
  const [state, setState] = useState(noPages);
  const pages = useRef<ReturnType<typeof createPages>>(undefined);
  const [count] = useQuery({
    query: LibraryCount,
    variables: { first: countPage, filter: variables.filter },
    requestPolicy: 'cache-and-network',
  });

  useEffect(() => {
    setState(noPages);
    const current = createPages(client, variables, setState);
    pages.current = current;
    return current.stop;
  }, [client, variables]);

  const want = useCallback((index: number) => pages.current?.want(index), []);
  const refresh = useCallback(() => pages.current?.refresh(), []);
  useReconnect(refresh);

  // Trashing and restoring mark a sprite at once; the list it left follows here and not from the server.
  const sprites = useMemo(
    () => state.sprites.filter((sprite) => Boolean(sprite.trashedAt) === view.trashed),
    [state.sprites, view.trashed],
  );
  const total = state.isComplete
    ? sprites.length
    : Math.max(sprites.length, count.data?.sprites.totalCount ?? 0);
  return { ...state, sprites, total, want, refresh };
};
