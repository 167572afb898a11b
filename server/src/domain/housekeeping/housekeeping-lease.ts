import type { Deps } from '../deps.ts';
import { UniqueViolation } from '../store.ts';

type LeaseDeps = Pick<Deps, 'store' | 'now'>;

/** Takes a piece of housekeeping for this process, or keeps it for longer; false while another has it. */
export const takeLease = async (
  { store, now }: LeaseDeps,
  name: string,
  holder: string,
  forMs: number,
): Promise<boolean> => {
  const lease = { holder, expiresAt: new Date(now().getTime() + forMs) };
  const free = { name, OR: [{ holder }, { expiresAt: { lt: now() } }] };
  if ((await store.write((tx) => tx.leases.update(free, lease))) === 1) return true;
  try {
    await store.write((tx) => tx.leases.insert({ name, ...lease }));
    return true;
  } catch (error) {
    if (error instanceof UniqueViolation) return false;
    throw error;
  }
};

export const giveLeaseBack = ({ store }: LeaseDeps, name: string, holder: string): Promise<number> =>
  store.write((tx) => tx.leases.remove({ name, holder }));
