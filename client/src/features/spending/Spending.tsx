import { problemOfRequest } from '../../api/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { purse } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { dollars } from '../../ui/money.ts';
import { Paper } from '../../ui/Paper.tsx';
import styles from './Spending.module.css';
import { ThisMonth } from './ThisMonth.tsx';
import { UsagePlot } from './UsagePlot.tsx';
import { UsageTable } from './UsageTable.tsx';
import { useSpending } from './use-spending.ts';

/** What paid artists cost, and how much they may. */
export const Spending = () => {
  const [{ data, error }, again] = useSpending();
  const problem = error && !data ? problemOfRequest(error) : undefined;
  return (
    <Paper title="Spending" pinned id="spending">
      {problem ? (
        <ErrorNote title={problem.title} advice={problem.advice}>
          <Button size="s" onClick={() => again({ requestPolicy: 'network-only' })}>
            Try again
          </Button>
        </ErrorNote>
      ) : data ? (
        <div className={styles.parts}>
          <ThisMonth budget={data.budget} />
          {data.usage.entries.length === 0 ? (
            <EmptyState
              drawing={purse}
              size={5}
              title="Nothing spent"
              text="Drawing with the local artist is free, as often as you like. Only PixelLab and Gemini cost something; it is listed here, day by day."
            />
          ) : (
            <>
              <UsagePlot days={data.usage.days} now={Date.now()} />
              <UsageTable entries={data.usage.entries} />
              {data.usage.uncertain.micros > 0 && (
                <p className={styles.uncertain}>
                  {dollars(data.usage.uncertain.micros)} of it is uncertain: an answer was lost on the way, so
                  it may or may not have been charged. The estimate counts.
                </p>
              )}
            </>
          )}
        </div>
      ) : (
        <p role="status">Counting</p>
      )}
    </Paper>
  );
};
