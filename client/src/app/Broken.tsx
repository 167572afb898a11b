import { Button } from '../ui/Button.tsx';
import { lantern } from '../ui/drawings.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Paper } from '../ui/Paper.tsx';
import styles from './Notice.module.css';

/** A page that fell over. What was saved is on the server. */
export const Broken = () => (
  <main className={styles.notice}>
    <Paper role="alert">
      <EmptyState
        page
        drawing={lantern}
        size={8}
        title="The page fell over"
        text="It is not your fault, and what you made is safe on the server. Reload to go on."
      >
        <Button look="brass" onClick={() => location.reload()}>
          Reload
        </Button>
      </EmptyState>
    </Paper>
  </main>
);
