import { planAnimation } from '../animations/animate-sprite.ts';
import type { Deps, Viewer } from '../deps.ts';
import { planEnhancement } from '../enhancements/enhance-sprite.ts';
import { ValidationError } from '../errors.ts';
import { planInpaint } from '../processing/inpaint-sprite.ts';
import type { ProviderName } from '../providers/provider.ts';
import { planDrawing } from '../sprites/generate-sprite.ts';
import { planTurn } from '../sprites/rotate-sprite.ts';

export type CostEstimate = { provider: ProviderName; micros: number };

type OfSprite = { spriteId: string };

/** One of these, with the very input that the mutation would get. */
export type CostQuestion = {
  generate?: object | null;
  enhance?: OfSprite | null;
  animate?: OfSprite | null;
  rotate?: OfSprite | null;
  inpaint?: OfSprite | null;
};

/** What a mutation would cost, by the same rules and refusals, without doing it. */
export const estimateCost = async (
  deps: Deps,
  viewer: Viewer,
  question: CostQuestion,
): Promise<CostEstimate> => {
  const { provider, estimateMicros } = await planOf(deps, viewer, question);
  return { provider: provider.name, micros: estimateMicros };
};

const planOf = async (
  deps: Deps,
  viewer: Viewer,
  { generate, enhance, animate, rotate, inpaint }: CostQuestion,
) => {
  if (generate) return planDrawing(deps, viewer, generate);
  if (enhance) return planEnhancement(deps, viewer, enhance.spriteId, enhance);
  if (animate) return planAnimation(deps, viewer, animate.spriteId, animate);
  if (rotate) return planTurn(deps, viewer, rotate.spriteId, rotate);
  if (inpaint) return planInpaint(deps, viewer, inpaint.spriteId, inpaint);
  throw new ValidationError([{ path: ['input'], message: 'is empty' }]);
};
