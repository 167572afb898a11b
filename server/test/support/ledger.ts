import type { Json, Person } from './person.ts';

const ledgerQuery = /* GraphQL */ `{
  usage { total { micros } uncertain { micros } entries { provider kind jobs inputTokens outputTokens cost { micros } } days { cost { micros } } }
  budget { spent { micros } hard { micros } soft { micros } warning }
}`;

/** What somebody has spent, in micro-dollars; the ledger and the month's account must agree. */
export const ledgerOf = async (
  who: Person,
): Promise<{ total: number; uncertain: number; entries: Json[]; budget: Json }> => {
  const { usage, budget } = await who.get(ledgerQuery);
  const total = usage.total.micros;
  const sums = [
    budget.spent.micros,
    ...[usage.entries, usage.days].map((rows: Json[]) => rows.reduce((sum, row) => sum + row.cost.micros, 0)),
  ];
  if (sums.some((sum) => sum !== total))
    throw new Error(`the ledger does not add up: ${total} and ${sums.join(', ')}`);
  return { total, uncertain: usage.uncertain.micros, entries: usage.entries, budget };
};
