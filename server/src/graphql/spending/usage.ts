import { ValidationError } from '../../domain/errors.ts';
import {
  type UsageDay,
  type UsageGroup,
  type UsageReport,
  usageReport,
} from '../../domain/spending/usage-report.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { JobKind } from '../jobs/job.ts';
import { costs } from '../limits/field-cost.ts';
import { ProviderName } from '../providers/provider.ts';
import { dollars, Money } from '../shared/money.ts';

/** A year of days is what a page shows at the most. */
const longestDays = 366;
const defaultDays = 30;
const dayMs = 24 * 3600_000;

const UsageEntry = builder.objectRef<UsageGroup>('UsageEntry').implement({
  description: 'What one kind of work used at one provider.',
  fields: (t) => ({
    provider: t.field({
      type: ProviderName,
      description: 'Who worked.',
      resolve: ({ provider }) => provider,
    }),
    model: t.exposeString('model', { nullable: true, description: 'With which model, where that is known.' }),
    kind: t.field({ type: JobKind, description: 'What was done.', resolve: ({ kind }) => kind }),
    jobs: t.exposeInt('jobs', { description: 'How many runs of jobs.' }),
    inputTokens: t.exposeInt('inputTokens', { description: 'As the provider counts; 0 where it does not.' }),
    outputTokens: t.exposeInt('outputTokens', {
      description: 'As the provider counts; 0 where it does not.',
    }),
    cost: t.field({
      type: Money,
      description: 'What it cost.',
      resolve: ({ costMicros }) => dollars(costMicros),
    }),
  }),
});

const UsageDayType = builder.objectRef<UsageDay>('UsageDay').implement({
  description: 'What was spent on one day.',
  fields: (t) => ({
    date: t.exposeString('date', { description: 'UTC, as 2026-11-22.' }),
    jobs: t.exposeInt('jobs', { description: 'How many runs of paid jobs.' }),
    cost: t.field({
      type: Money,
      description: 'What they cost.',
      resolve: ({ costMicros }) => dollars(costMicros),
    }),
  }),
});

const Usage = builder.objectRef<UsageReport>('Usage').implement({
  description: 'What the viewer has spent, from the ledger. What runs counts with its estimate.',
  fields: (t) => ({
    total: t.field({
      type: Money,
      description: 'All together.',
      resolve: ({ totalMicros }) => dollars(totalMicros),
    }),
    uncertain: t.field({
      type: Money,
      description: 'The part of it that may have been charged: the answer was lost, the estimate counts.',
      resolve: ({ uncertainMicros }) => dollars(uncertainMicros),
    }),
    entries: t.field({
      ...costs({ entries: 50 }),
      type: [UsageEntry],
      description: 'By provider, model and kind of work, the most costly first.',
      resolve: ({ groups }) => groups,
    }),
    days: t.field({
      ...costs({ entries: 31 }),
      type: [UsageDayType],
      description: 'By day, the oldest first; days without any are left out.',
      resolve: ({ days }) => days,
    }),
  }),
});

export const defineUsage = () =>
  builder.queryField('usage', (t) =>
    t.field({
      type: Usage,
      description: 'What the viewer has spent.',
      args: {
        from: t.arg({
          type: 'DateTime',
          description: `From here on; ${defaultDays} days before the end when nothing is said.`,
        }),
        to: t.arg({
          type: 'DateTime',
          description: `Until just before here, at most ${longestDays} days later; now when nothing is said.`,
        }),
      },
      async resolve(_root, { from, to }, context) {
        const { userId } = signedIn(context);
        const end = to ?? new Date(context.deps.now().getTime() + 1);
        const start = from ?? new Date(end.getTime() - defaultDays * dayMs);
        if (start > end) throw new ValidationError([{ path: ['from'], message: 'is later than to' }]);
        if (end.getTime() - start.getTime() > longestDays * dayMs) {
          throw new ValidationError([
            { path: ['from'], message: `is more than ${longestDays} days before to` },
          ]);
        }
        const rows = await context.reader.usageEntry.findMany({
          where: { ownerId: userId, createdAt: { gte: start, lt: end } },
        });
        return usageReport(rows);
      },
    }),
  );
