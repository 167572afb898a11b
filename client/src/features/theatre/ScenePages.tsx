import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { problemOfRequest } from '../../api/problem.ts';
import type { SceneFilter } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Endless } from '../../ui/Endless.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Sentinel } from '../../ui/Sentinel.tsx';
import styles from './ScenePages.module.css';
import { SceneTile } from './SceneTile.tsx';
import type { SceneCard } from './scene-card.ts';

const ScenesPage = graphql(`
  query ScenesPage($first: Int!, $after: String, $filter: SceneFilter) {
    scenes(first: $first, after: $after, filter: $filter) {
      nodes {
        ...SceneCard
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
  filter: SceneFilter | undefined;
  after: string | undefined;
  onNext: ((cursor: string) => void) | undefined;
  empty: ReactNode;
  note: ReactNode;
};

const Page = ({ filter, after, onNext, empty, note }: PageProps) => {
  const [{ data, error, fetching }, again] = useQuery({
    query: ScenesPage,
    variables: { first: pageSize, ...(after && { after }), ...(filter && { filter }) },
    requestPolicy: 'cache-and-network',
  });
  const problem = error && !data ? problemOfRequest(error) : undefined;
  // Trashing and restoring mark a scene at once; the list that it left follows here.
  const isHere = ({ trashedAt }: SceneCard) => Boolean(trashedAt) === Boolean(filter?.trashed);
  const scenes = data?.scenes.nodes.filter(isHere) ?? [];
  const { hasNextPage, endCursor } = data?.scenes.pageInfo ?? {};
  if (problem)
    return (
      <ErrorNote title={problem.title} advice={problem.advice}>
        <Button size="s" onClick={() => again({ requestPolicy: 'network-only' })}>
          Try again
        </Button>
      </ErrorNote>
    );
  if (scenes.length === 0 && !after && !fetching) return <div className={styles.empty}>{empty}</div>;
  return (
    <>
      {note && !after && scenes.length > 0 && <div className={styles.note}>{note}</div>}
      {scenes.map((scene) => (
        <SceneTile key={scene.id} scene={scene} />
      ))}
      {hasNextPage && endCursor && onNext && <Sentinel key={endCursor} onReached={() => onNext(endCursor)} />}
    </>
  );
};

type Props = {
  label: string;
  filter?: SceneFilter;
  empty: ReactNode;
  /** What is to be known of them, above the first. */
  note?: ReactNode;
};

/** Scenes, newest first, without end. */
export const ScenePages = ({ label, filter, empty, note }: Props) => (
  <section aria-label={label} className={styles.grid}>
    <Endless
      key={JSON.stringify(filter)}
      page={(after, onNext) => (
        <Page filter={filter} after={after} onNext={onNext} empty={empty} note={note} />
      )}
    />
  </section>
);
