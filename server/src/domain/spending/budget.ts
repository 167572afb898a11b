import type { UserRow } from '../accounts/rows.ts';
import type { Deps } from '../deps.ts';

export type Budget = {
  /** Worth a warning; null: none wanted. */
  softMicros: number | null;
  /** Never exceeded. */
  hardMicros: number;
};

/** A user's own limits; nobody can allow themselves more than the server does. */
export const budgetOf = (deps: Pick<Deps, 'monthlyBudgetMicros'>, user: UserRow | null): Budget => ({
  softMicros: user?.softBudgetMicros ?? null,
  hardMicros: Math.min(user?.hardBudgetMicros ?? deps.monthlyBudgetMicros, deps.monthlyBudgetMicros),
});
