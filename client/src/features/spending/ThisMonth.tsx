import { TriangleAlert } from 'lucide-react';
import { Gauge } from '../../ui/Gauge.tsx';
import { dollars } from '../../ui/money.ts';
import { BudgetForm } from './BudgetForm.tsx';
import styles from './ThisMonth.module.css';
import type { Budget } from './use-spending.ts';

/** How far this month has come toward its budgets, and the budgets themselves. */
export const ThisMonth = ({ budget }: { budget: Budget }) => {
  const { soft, hard, spent, warning } = budget;
  const isUsedUp = spent.micros >= hard.micros && hard.micros > 0;
  return (
    <div className={styles.month}>
      <div className={styles.gauge}>
        <Gauge
          label="Spent this month"
          value={spent.micros}
          max={hard.micros}
          mark={soft?.micros}
          text={`${dollars(spent.micros)} of ${dollars(hard.micros)}`}
        />
      </div>
      <div className={styles.side}>
        <p className={styles.sum}>
          <span className={styles.spent}>{dollars(spent.micros)}</span>
          <span>of {dollars(hard.micros)} this month</span>
        </p>
        {(warning || isUsedUp) && (
          <p role="status" className={styles.warning}>
            <TriangleAlert size={18} aria-hidden="true" />
            {isUsedUp
              ? 'The budget is used up. The local artist still draws, for free.'
              : `More than the ${dollars(soft?.micros ?? 0)} that you wanted to be warned of.`}
          </p>
        )}
        <BudgetForm key={`${soft?.micros} ${hard.micros}`} budget={budget} />
      </div>
    </div>
  );
};
