import type { Deps } from '../deps.ts';

/** Tells an address that somebody signs in from again: neither the address nor who else has it can be read from it. */
export const originHashOf = (
  { keyedHash }: Pick<Deps, 'keyedHash'>,
  userId: string,
  address: string | null,
): string | null => (address === null ? null : keyedHash('origin', userId, address));

/** Whether a session of this user that has not ended began at this address, also before the server was started. */
export const isKnownOrigin = async (
  deps: Pick<Deps, 'keyedHash' | 'store'>,
  userId: string,
  address: string | null,
): Promise<boolean> => {
  const originHash = originHashOf(deps, userId, address);
  return originHash !== null && (await deps.store.read.sessions.count({ userId, originHash })) > 0;
};
