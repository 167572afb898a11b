import { amountText, dollars, microsOf } from '../../ui/money.ts';

/** Dollars as they are typed; an empty field leaves the choice to the server. */
export type BudgetText = { soft: string; hard: string };

export const textOf = (budget: {
  soft?: { micros: number } | null;
  hard: { micros: number };
}): BudgetText => ({
  soft: budget.soft ? amountText(budget.soft.micros) : '',
  hard: amountText(budget.hard.micros),
});

const amountOf = (text: string) => (text.trim() ? microsOf(text) : undefined);

/** The mutation's input of amounts without problems. */
export const limitsOf = ({ soft, hard }: BudgetText) => ({
  softMicros: amountOf(soft),
  hardMicros: amountOf(hard),
});

/** What is wrong with the amounts, in words; empty when nothing is. */
export const problemsOfBudget = (text: BudgetText): Partial<BudgetText> => {
  const { softMicros: soft, hardMicros: hard } = limitsOf(text);
  const problems: Partial<BudgetText> = {};
  if (Number.isNaN(hard)) problems.hard = 'An amount in dollars, such as 5 or 2.50.';
  if (Number.isNaN(soft)) problems.soft = 'An amount in dollars, such as 5 or 2.50. Empty: no warning.';
  else if (soft !== undefined && hard !== undefined && soft > hard)
    problems.soft = `A warning above the limit of ${dollars(hard)} would never come.`;
  return problems;
};
