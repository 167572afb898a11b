import type { UserRow } from '../accounts/rows.ts';
import type { Deps } from '../deps.ts';

/** The server's own limits for a month, in millionths of a US dollar. */
export type HouseBudgets = {
  /** All users together. */
  houseMicros: number;
  /** Each user. */
  userMicros: number;
  guestsMaySpend: boolean;
};

export type Budget = {
  /** Worth a warning; null: none wanted. */
  softMicros: number | null;
  /** Never exceeded. */
  hardMicros: number;
};

/** A user's own limits; nobody can allow themselves more than the server does. */
export const budgetOf = (deps: Pick<Deps, 'budgets'>, user: UserRow | null): Budget => ({
  softMicros: user?.softBudgetMicros ?? null,
  hardMicros: Math.min(user?.hardBudgetMicros ?? deps.budgets.userMicros, deps.budgets.userMicros),
});
