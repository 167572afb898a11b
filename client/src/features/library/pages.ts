import { type Client, createRequest } from '@urql/core';
import { pipe, subscribe } from 'wonka';
import { graphql } from '../../api/graphql.ts';
import { type Problem, problemOfRequest } from '../../api/problem.ts';
import type { LibraryPageQuery, LibraryPageQueryVariables } from '../../gql/graphql.ts';
import type { SpriteCard } from '../sprite/sprite-card.ts';

const LibraryPageDocument = graphql(`
  query LibraryPage($first: Int!, $after: String, $filter: SpriteFilter, $orderBy: SpriteOrder) {
    sprites(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        ...SpriteCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const pageSize = 100;

type Page = { data?: LibraryPageQuery['sprites']; stop: () => void };

export type PagesState = {
  sprites: SpriteCard[];
  isComplete: boolean;
  isLoading: boolean;
  problem?: Problem;
};

export const noPages: PagesState = { sprites: [], isComplete: false, isLoading: true };

/**
 * The endless list, page by page. Every page is a live query of its own, so that a change in the cache reads
 * one page of a hundred again and not ten thousand sprites.
 */
export const createPages = (
  client: Client,
  variables: Pick<LibraryPageQueryVariables, 'filter' | 'orderBy'>,
  onChange: (state: PagesState) => void,
) => {
  const pages: Page[] = [];
  let wanted = 0;
  let problem: Problem | undefined;
  let isStopped = false;

  const loaded = () => pages.reduce((sum, page) => sum + (page.data?.nodes.length ?? 0), 0);
  const isLoading = () => !problem && (pages.length === 0 || pages.at(-1)?.data === undefined);
  const hasNext = () => pages.at(-1)?.data?.pageInfo.hasNextPage ?? true;

  const publish = () => {
    if (isStopped) return;
    const sprites = pages.flatMap((page) => page.data?.nodes ?? []);
    onChange({ sprites, isComplete: !isLoading() && !hasNext(), isLoading: isLoading(), problem });
  };

  const cut = (from: number) => {
    for (const page of pages.splice(from)) page.stop();
  };

  const load = (index: number, fresh: boolean) => {
    const after = pages[index - 1]?.data?.pageInfo.endCursor;
    const request = createRequest(LibraryPageDocument, {
      ...variables,
      first: pageSize,
      ...(after && { after }),
    });
    const page: Page = { stop: () => {} };
    pages[index] = page;
    const { unsubscribe } = pipe(
      client.executeQuery(request, { requestPolicy: fresh ? 'network-only' : 'cache-and-network' }),
      subscribe(({ data, error }) => {
        if (pages[index] !== page || isStopped) return;
        problem = error && !data ? problemOfRequest(error) : undefined;
        const before = page.data?.pageInfo.endCursor;
        if (data) page.data = data.sprites;
        // What follows was asked for after another sprite than the one this page now ends with.
        if (before !== undefined && before !== page.data?.pageInfo.endCursor) cut(index + 1);
        publish();
        proceed();
      }),
    );
    page.stop = unsubscribe;
  };

  const proceed = () => {
    if (isStopped || problem || isLoading() || !hasNext() || loaded() > wanted) return;
    load(pages.length, false);
  };

  load(0, false);
  return {
    /** Loads on until the sprite at this place in the list is there. */
    want: (index: number) => {
      wanted = Math.max(wanted, index);
      proceed();
    },
    /** Asks again for what failed, or for everything when events may have been missed. */
    refresh: () => {
      const broken = problem ? pages.length - 1 : 0;
      problem = undefined;
      cut(broken);
      load(broken, true);
    },
    stop: () => {
      isStopped = true;
      cut(0);
    },
  };
};
