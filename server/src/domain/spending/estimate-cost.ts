import type { z } from 'zod';
import type { Deps, Viewer } from '../deps.ts';
import type { Work } from '../jobs/work.ts';
import { readWish } from '../jobs/work-wish.ts';
import type { ProviderName } from '../providers/provider.ts';

export type CostEstimate = { provider: ProviderName; micros: number };

/** What a wish would cost, by the same rules and refusals, without granting it. @throws as startWork */
export const estimateCost = async <Wish extends z.ZodObject, Found, Input>(
  deps: Deps,
  viewer: Viewer,
  work: Work<Wish, Found, Input>,
  given: object,
): Promise<CostEstimate> => {
  const { provider, plans } = await readWish(deps, viewer, work, given);
  const estimates = (await plans()).map(({ estimateMicros }) => estimateMicros);
  return { provider, micros: estimates.reduce((sum, micros) => sum + micros, 0) };
};
