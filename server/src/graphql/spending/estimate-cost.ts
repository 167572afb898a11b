import type { InputObjectRef } from '@pothos/core';
import { ValidationError } from '../../domain/errors.ts';
import type { Work } from '../../domain/jobs/work.ts';
import { type CostEstimate, estimateCost } from '../../domain/spending/estimate-cost.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { ProviderName } from '../providers/provider.ts';
import { dollars, Money } from '../shared/money.ts';

type Question = {
  work: Work;
  input: InputObjectRef<typeof builder.$inferSchemaTypes, object>;
  description: string;
};

const questions = new Map<string, Question>();

/** Whoever may pay for it can ask what it costs. @param input the mutation's, or what of it there is a price for */
export const hasPrice = (work: Work, input: Question['input'], description = `Of ${work.operation}.`): void =>
  void questions.set(work.kind.toLowerCase(), { work, input, description });

const EstimateCostInput = builder.inputType('EstimateCostInput', {
  description: 'The input of one mutation, as it would be sent.',
  isOneOf: true,
  fields: (t) =>
    Object.fromEntries(
      [...questions].map(([name, { input, description }]) => [name, t.field({ type: input, description })]),
    ),
});

const CostEstimateType = builder.objectRef<CostEstimate>('CostEstimate').implement({
  description: 'What a mutation will probably cost. The vendor’s own figure counts in the end.',
  fields: (t) => ({
    provider: t.field({
      type: ProviderName,
      description: 'Who would work.',
      resolve: ({ provider }) => provider,
    }),
    cost: t.field({
      type: Money,
      description: 'By the price list; 0 when it is free.',
      resolve: ({ micros }) => dollars(micros),
    }),
  }),
});

export const defineEstimateCost = () =>
  builder.queryField('estimateCost', (t) =>
    t.field({
      type: CostEstimateType,
      description:
        'What a mutation would cost, with the same refusals (as errors of the request), without doing it.',
      args: {
        input: t.arg({ type: EstimateCostInput, required: true, description: 'What would be asked for.' }),
      },
      resolve(_root, { input }, context) {
        for (const [name, { work }] of questions) {
          const wish = input[name];
          if (wish) return estimateCost(context.deps, signedIn(context), work, wish);
        }
        throw new ValidationError([{ path: ['input'], message: 'is empty' }]);
      },
    }),
  );
