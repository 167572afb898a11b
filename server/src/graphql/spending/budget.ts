import { ValidationError } from '../../domain/errors.ts';
import { budgetOf, setBudget } from '../../domain/spending/budget.ts';
import { monthOf } from '../../domain/spending/rows.ts';
import { builder } from '../builder.ts';
import { type Context, signedIn } from '../context.ts';
import { dollars, Money } from '../shared/money.ts';
import { resultOf } from '../shared/result.ts';

type Shown = { softMicros: number | null; hardMicros: number; spentMicros: number };

const Budget = builder.objectRef<Shown>('Budget').implement({
  description: 'What the viewer may spend this month (UTC), and has spent.',
  fields: (t) => ({
    soft: t.field({
      type: Money,
      nullable: true,
      description: 'From here on a warning is due; null: none wanted.',
      resolve: ({ softMicros }) => (softMicros === null ? null : dollars(softMicros)),
    }),
    hard: t.field({
      type: Money,
      description: 'The most; what would go beyond it is a BudgetExceededError.',
      resolve: ({ hardMicros }) => dollars(hardMicros),
    }),
    spent: t.field({
      type: Money,
      description: 'Spent or set aside for what runs.',
      resolve: ({ spentMicros }) => dollars(spentMicros),
    }),
    warning: t.boolean({
      description: 'Whether more than the soft budget is spent.',
      resolve: ({ softMicros, spentMicros }) => softMicros !== null && spentMicros > softMicros,
    }),
  }),
});

const currentBudget = async ({ deps }: Context, userId: string): Promise<Shown> => {
  const month = await deps.store.read.monthSpends.find({ ownerId: userId, month: monthOf(deps.now()) });
  const user = await deps.store.read.users.find({ id: userId });
  return { ...budgetOf(deps, user), spentMicros: month?.micros ?? 0 };
};

const SetBudgetInput = builder.inputType('SetBudgetInput', {
  description: 'Limits for each month; what is not given goes back to the server’s.',
  fields: (t) => ({
    softMicros: t.field({ type: 'SafeInt', description: 'Warn from here on; millionths of a US dollar.' }),
    hardMicros: t.field({ type: 'SafeInt', description: 'Never more than this; millionths of a US dollar.' }),
  }),
});

const SetBudgetPayload = builder.objectRef<{ userId: string }>('SetBudgetPayload').implement({
  description: 'The budget as it is now.',
  fields: (t) => ({
    budget: t.field({
      type: Budget,
      description: 'The budget as it is now.',
      resolve: ({ userId }, _args, context) => currentBudget(context, userId),
    }),
  }),
});

const result = resultOf('SetBudget', SetBudgetPayload, ValidationError);

export const defineBudget = () => {
  builder.queryField('budget', (t) =>
    t.field({
      type: Budget,
      description: 'The viewer’s budget of this month.',
      resolve: (_root, _args, context) => currentBudget(context, signedIn(context).userId),
    }),
  );
  builder.mutationField('setBudget', (t) =>
    t.field({
      type: result.type,
      description: 'Limits what the viewer may spend in a month.',
      args: { input: t.arg({ type: SetBudgetInput, required: true, description: 'The limits.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => setBudget(context.deps, signedIn(context), input)),
    }),
  );
};
