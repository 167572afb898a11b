import type { ProviderName } from '../providers/provider.ts';
import type { Where } from '../store.ts';
import type { JobKind, JobRow } from './rows.ts';

/**
 * Work waits only behind work of its kind. SHORT is drawn here in seconds; LONG is written here in minutes; work of a
 * vendor's needs nothing of ours while it waits for an answer.
 */
export type Lane = 'SHORT' | 'LONG' | Exclude<ProviderName, 'LOCAL'>;

const longKinds: readonly JobKind[] = ['EXPORT'];

/** How many calls of a vendor may be under way at once, and so how many jobs. */
export const vendorCalls = { PIXELLAB: 3, GEMINI: 4 } as const;

/** How many jobs of a lane run at once. @param concurrency of local work, at least 1 */
export const laneSlots = (concurrency: number): Record<Lane, number> => ({
  SHORT: concurrency,
  LONG: Math.max(1, concurrency >> 1),
  ...vendorCalls,
});

export const laneOf = ({ kind, provider }: Pick<JobRow, 'kind' | 'provider'>): Lane => {
  if (longKinds.includes(kind)) return 'LONG';
  return provider === 'LOCAL' ? 'SHORT' : provider;
};

/** The jobs of each lane. */
export const laneJobs: Record<Lane, Where<JobRow>> = {
  SHORT: { provider: 'LOCAL', kind: { notIn: longKinds } },
  LONG: { kind: { in: longKinds } },
  PIXELLAB: { provider: 'PIXELLAB', kind: { notIn: longKinds } },
  GEMINI: { provider: 'GEMINI', kind: { notIn: longKinds } },
};
