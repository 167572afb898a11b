import notice from '../../app/Notice.module.css';
import { lantern } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Paper } from '../../ui/Paper.tsx';

/** Deleted, or closed to us, while it was open. */
export const SceneGone = () => (
  <div className={notice.notice}>
    <Paper pinned role="alert">
      <EmptyState
        page
        drawing={lantern}
        size={8}
        title="The curtain has fallen"
        text="This scene was deleted, or is no longer open to you."
      >
        <LinkButton to="/theatre" look="brass">
          To the theatre
        </LinkButton>
      </EmptyState>
    </Paper>
  </div>
);
