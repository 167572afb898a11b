import { glow, matte, type PaintChoices } from '../color/paint.ts';
import { type Effect, elementNamed } from '../prompt/elements.ts';
import type { Plan } from '../prompt/plan.ts';

/** What surrounds a subject, and the paints it is drawn with; nothing for most. */
export type Surrounding = { readonly effect: Effect; readonly paints: PaintChoices };

const sparkling = { effect: 'sparkles', accent: 'white' } as const;

export const surroundingOf = (plan: Plan): Surrounding | undefined => {
  const element = plan.element ? elementNamed(plan.element) : undefined;
  const { effect, accent } = element?.effect ? element : plan.traits.includes('glowing') ? sparkling : {};
  if (!effect || !accent) return undefined;
  const kind = effect === 'flames' ? glow : matte;
  const core = effect === 'flames' || effect === 'sparkles' ? 'lemon' : accent;
  return { effect, paints: { effect: kind(accent), effectCore: kind(core) } };
};
