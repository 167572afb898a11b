import { z } from 'zod';
import type { UserRow } from '../accounts/rows.ts';
import type { Deps, Viewer } from '../deps.ts';
import { fields } from '../fields.ts';
import { validate } from '../validate.ts';

const amount = (max: number) =>
  fields.given(
    z
      .int('is not a whole number')
      .min(0, 'is below 0')
      .max(max, `is more than the server allows, which is ${max / 1_000_000} USD`),
  );

/** Sets what the viewer wants to be warned of and limited to each month; what is not given goes back to the server's. */
export const setBudget = async (deps: Deps, viewer: Viewer, given: unknown): Promise<{ userId: string }> => {
  const max = deps.budgets.userMicros;
  const { softMicros, hardMicros } = validate(
    z.object({ softMicros: amount(max), hardMicros: amount(max) }),
    given,
  );
  const limits = { softBudgetMicros: softMicros ?? null, hardBudgetMicros: hardMicros ?? null };
  await deps.store.write((tx) => tx.users.update({ id: viewer.userId }, limits));
  return { userId: viewer.userId };
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
