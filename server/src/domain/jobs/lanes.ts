import type { Deps } from '../deps.ts';
import type { ProviderName } from '../providers/provider.ts';
import type { Where } from '../store.ts';
import type { JobRow } from './rows.ts';

/**
 * Work waits only behind work of its kind. SHORT is drawn here in seconds; LONG is written here in minutes; work of a
 * vendor's needs nothing of ours while it waits for an answer.
 */
export type Lane = 'SHORT' | 'LONG' | Exclude<ProviderName, 'LOCAL'>;

/** How many calls of a vendor may be under way at once, and so how many jobs. */
export const vendorCalls = { PIXELLAB: 3, GEMINI: 4 } as const;

/** How many jobs of a lane run at once. @param concurrency of local work, at least 1 */
export const laneSlots = (concurrency: number): Record<Lane, number> => ({
  SHORT: concurrency,
  LONG: Math.max(1, concurrency >> 1),
  ...vendorCalls,
});

type Works = Pick<Deps, 'works'>;

export const laneOf = ({ works }: Works, { kind, provider }: Pick<JobRow, 'kind' | 'provider'>): Lane => {
  if (works[kind].isLong) return 'LONG';
  return provider === 'LOCAL' ? 'SHORT' : provider;
};

/** The jobs of each lane. */
export const laneJobs = ({ works }: Works): Record<Lane, Where<JobRow>> => {
  const long = Object.values(works).flatMap(({ kind, isLong }) => (isLong ? [kind] : []));
  return {
    SHORT: { provider: 'LOCAL', kind: { notIn: long } },
    LONG: { kind: { in: long } },
    PIXELLAB: { provider: 'PIXELLAB', kind: { notIn: long } },
    GEMINI: { provider: 'GEMINI', kind: { notIn: long } },
  };
};
