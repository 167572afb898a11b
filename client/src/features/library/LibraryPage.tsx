import { useMemo, useState } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { Button } from '../../ui/Button.tsx';
import { boat, chest } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Paper } from '../../ui/Paper.tsx';
import { TrashNote } from '../../ui/TrashNote.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { ImportMenu } from '../importing/ImportMenu.tsx';
import { useTrash } from '../sprite/use-trash.ts';
import { useUpdateSprite } from '../sprite/use-update-sprite.ts';
import { LibraryGrid } from './LibraryGrid.tsx';
import styles from './LibraryPage.module.css';
import { LibraryToolbar } from './LibraryToolbar.tsx';
import { everything, filterCount } from './library-view.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useLibraryView } from './use-library-view.ts';
import { usePages } from './use-pages.ts';
import { useSelection } from './use-selection.ts';

/** Everything that was ever made, thousands deep. A sprite opens over it, as a child route. */
export const LibraryPage = () => {
  const [view, change] = useLibraryView();
  const { sprites, total, isLoading, problem, want, refresh } = usePages(view);
  const ids = useMemo(() => sprites.map(({ id }) => id), [sprites]);
  const { chosen, toggle, clear } = useSelection(ids);
  const [focused, setFocused] = useState<string>();
  const navigate = useNavigate();
  const update = useUpdateSprite();
  const { trash } = useTrash();
  const isFiltered = view.search !== '' || filterCount(view) > 0;

  const meant = chosen.size > 0 ? [...chosen] : focused && ids.includes(focused) ? [focused] : [];
  useShortcut('f', () => {
    for (const id of meant)
      void update({ id, favorite: !sprites.find((sprite) => sprite.id === id)?.favorite });
  });
  useShortcut('Delete', () => {
    if (meant.length === 0 || view.trashed) return;
    clear();
    void trash(meant);
  });
  useShortcut('Escape', clear, { enabled: chosen.size > 0 });

  const empty = isFiltered ? (
    <EmptyState drawing={chest} title="Nothing fits" text="No sprite has all of that. Take a filter away.">
      <Button
        look="brass"
        onClick={() => change({ ...everything, parts: true, trashed: view.trashed, sort: view.sort })}
      >
        Clear filters
      </Button>
    </EmptyState>
  ) : view.trashed ? (
    <EmptyState
      drawing={chest}
      title="The trash is empty"
      text="What you trash waits here for 30 days; then it goes for good."
    />
  ) : (
    <EmptyState
      drawing={boat}
      size={7}
      title="Your library is empty"
      text={
        view.parts
          ? 'Draw your first sprite in the tavern, or bring pictures in.'
          : 'Draw your first sprite in the tavern, or bring pictures in. What was made as a part of a scene is left out here.'
      }
    >
      <LinkButton to="/" look="brass">
        Go to the tavern
      </LinkButton>
      {!view.parts && <Button onClick={() => change({ parts: true })}>Show parts of scenes</Button>}
      <ImportMenu size="m" onImported={(id) => navigate(`/sprite/${id}`)} />
    </EmptyState>
  );

  return (
    <div className={styles.page}>
      <title>{view.trashed ? 'Trash · Papeterie' : 'Library · Papeterie'}</title>
      <LibraryToolbar view={view} total={total} isLoading={isLoading} onChange={change} />
      {view.trashed && total > 0 && <TrashNote />}
      {problem && (
        <ErrorNote title={problem.title} advice={problem.advice}>
          <Button size="s" onClick={refresh}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {total === 0 && !isLoading && !problem ? (
        <Paper className={styles.empty}>{empty}</Paper>
      ) : (
        <LibraryGrid
          sprites={sprites}
          total={total}
          isLoading={isLoading}
          chosen={chosen}
          onToggle={toggle}
          onWant={want}
          onFocus={setFocused}
        />
      )}
      {chosen.size > 0 && (
        <SelectionBar
          sprites={sprites.filter(({ id }) => chosen.has(id))}
          isTrash={view.trashed}
          onClear={clear}
        />
      )}
      <Outlet />
    </div>
  );
};
