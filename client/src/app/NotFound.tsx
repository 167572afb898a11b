import { chest } from '../ui/drawings.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Paper } from '../ui/Paper.tsx';
import styles from './Notice.module.css';

export const NotFound = () => (
  <div className={styles.notice}>
    <title>Not found · Papeterie</title>
    <Paper pinned>
      <EmptyState
        page
        drawing={chest}
        size={8}
        title="There is nothing here"
        text="The address leads nowhere. The tavern is a good place to start."
      >
        <LinkButton to="/" look="brass">
          Go to the tavern
        </LinkButton>
      </EmptyState>
    </Paper>
  </div>
);
