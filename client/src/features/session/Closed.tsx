import type { Problem } from '../../api/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { lantern } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Paper } from '../../ui/Paper.tsx';
import styles from './Arrival.module.css';

/** The studio cannot open; says why. */
export const Closed = ({ problem, onRetry }: { problem: Problem; onRetry: () => void }) => (
  <main className={styles.door}>
    <Paper pinned role="alert">
      <EmptyState page drawing={lantern} size={8} title={problem.title} text={problem.advice}>
        <Button look="brass" onClick={onRetry}>
          Try again
        </Button>
      </EmptyState>
    </Paper>
  </main>
);
