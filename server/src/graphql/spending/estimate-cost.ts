import { type CostEstimate, estimateCost } from '../../domain/spending/estimate-cost.ts';
import { AnimateSpriteInput } from '../animations/animate-sprite.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { EnhanceSpriteInput } from '../enhancements/enhance-sprite.ts';
import { workInputs } from '../jobs/started-work.ts';
import { ProviderName } from '../providers/provider.ts';
import { dollars, Money } from '../schema/money.ts';
import { GenerateSpriteInput } from '../sprites/generate-sprite.ts';
import { RotateSpriteInput } from '../sprites/rotate-sprite.ts';

const InpaintCostInput = builder.inputType('InpaintCostInput', {
  description: 'What shall be drawn anew; the mask does not change the price.',
  fields: (t) => ({
    spriteId: t.id({ required: true, description: 'The sprite’s id.' }),
    prompt: t.string({ description: 'What the whole shall show.' }),
    ...workInputs(t),
  }),
});

const EstimateCostInput = builder.inputType('EstimateCostInput', {
  description: 'The input of one mutation, as it would be sent.',
  isOneOf: true,
  fields: (t) => ({
    generate: t.field({ type: GenerateSpriteInput, description: 'Of generateSprite.' }),
    enhance: t.field({ type: EnhanceSpriteInput, description: 'Of enhanceSprite.' }),
    animate: t.field({ type: AnimateSpriteInput, description: 'Of animateSprite.' }),
    rotate: t.field({ type: RotateSpriteInput, description: 'Of rotateSprite.' }),
    inpaint: t.field({ type: InpaintCostInput, description: 'Of inpaintSprite, without the mask.' }),
  }),
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

builder.queryField('estimateCost', (t) =>
  t.field({
    type: CostEstimateType,
    description:
      'What a mutation would cost, with the same refusals (as errors of the request), without doing it.',
    args: {
      input: t.arg({ type: EstimateCostInput, required: true, description: 'What would be asked for.' }),
    },
    resolve: (_root, { input }, context) => estimateCost(context.deps, signedIn(context), input),
  }),
);
