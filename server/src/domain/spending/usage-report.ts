import type { UsageRow } from './rows.ts';

export type UsageGroup = Pick<UsageRow, 'provider' | 'model' | 'kind'> & {
  jobs: number;
  inputTokens: number;
  outputTokens: number;
  costMicros: number;
};

export type UsageDay = { date: string; costMicros: number; jobs: number };

export type UsageReport = {
  totalMicros: number;
  uncertainMicros: number;
  groups: UsageGroup[];
  days: UsageDay[];
};

/** Adds the ledger up: by provider, model and kind, and by day (UTC), both most recent or most costly first. */
export const usageReport = (rows: readonly UsageRow[]): UsageReport => {
  const groups = new Map<string, UsageGroup>();
  const days = new Map<string, UsageDay>();
  let totalMicros = 0;
  let uncertainMicros = 0;
  for (const row of rows) {
    totalMicros += row.costMicros;
    if (row.state === 'UNCERTAIN') uncertainMicros += row.costMicros;

    const { provider, model, kind } = row;
    const key = [provider, model, kind].join(' ');
    const group = groups.get(key) ?? {
      provider,
      model,
      kind,
      jobs: 0,
      inputTokens: 0,
      outputTokens: 0,
      costMicros: 0,
    };
    group.jobs++;
    group.inputTokens += row.inputTokens;
    group.outputTokens += row.outputTokens;
    group.costMicros += row.costMicros;
    groups.set(key, group);

    const date = row.createdAt.toISOString().slice(0, 10);
    const day = days.get(date) ?? { date, costMicros: 0, jobs: 0 };
    day.costMicros += row.costMicros;
    day.jobs++;
    days.set(date, day);
  }
  return {
    totalMicros,
    uncertainMicros,
    groups: [...groups.values()].sort((one, other) => other.costMicros - one.costMicros),
    days: [...days.values()].sort((one, other) => one.date.localeCompare(other.date)),
  };
};
