import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { problemOfRequest } from '../../api/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { Endless } from '../../ui/Endless.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Sentinel } from '../../ui/Sentinel.tsx';
import styles from './GalleryPages.module.css';
import { GalleryTile } from './GalleryTile.tsx';

const GalleryPageDocument = graphql(`
  query GalleryPage($first: Int!, $after: String, $filter: GalleryFilter) {
    gallery(first: $first, after: $after, filter: $filter) {
      nodes {
        __typename
        ... on Scene {
          ...SceneCard
        }
        ... on Sprite {
          ...SpriteCard
          owner {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const pageSize = 40;

type PageProps = {
  search: string;
  after: string | undefined;
  onNext: ((cursor: string) => void) | undefined;
  empty: ReactNode;
};

const Page = ({ search, after, onNext, empty }: PageProps) => {
  const [{ data, error, fetching }, again] = useQuery({
    query: GalleryPageDocument,
    variables: { first: pageSize, ...(after && { after }), ...(search && { filter: { search } }) },
    requestPolicy: 'cache-and-network',
  });
  const problem = error && !data ? problemOfRequest(error) : undefined;
  if (problem)
    return (
      <ErrorNote title={problem.title} advice={problem.advice}>
        <Button size="s" onClick={() => again({ requestPolicy: 'network-only' })}>
          Try again
        </Button>
      </ErrorNote>
    );
  const items = data?.gallery.nodes ?? [];
  const { hasNextPage, endCursor } = data?.gallery.pageInfo ?? {};
  if (items.length === 0 && !after && !fetching) return <div className={styles.empty}>{empty}</div>;
  return (
    <>
      {items.map((item) => (
        <GalleryTile key={item.id} item={item} />
      ))}
      {hasNextPage && endCursor && onNext && <Sentinel key={endCursor} onReached={() => onNext(endCursor)} />}
    </>
  );
};

/** What everyone shares, newest first, without end. */
export const GalleryPages = ({ search, empty }: { search: string; empty: ReactNode }) => (
  <section aria-label="Shared by everyone" className={styles.wall}>
    <Endless
      key={search}
      page={(after, onNext) => <Page search={search} after={after} onNext={onNext} empty={empty} />}
    />
  </section>
);
