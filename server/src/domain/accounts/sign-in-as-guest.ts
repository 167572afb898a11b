import type { Deps } from '../deps.ts';
import type { UserRow } from './rows.ts';
import { startSession } from './session.ts';

export type SignedIn = { userId: string; token: string };

/**
 * A user of its own at once, with nothing to fill in.
 * @param address where the request comes from; null when that cannot be known.
 * @throws RateLimitedError
 */
export const signInAsGuest = async (deps: Deps, address: string | null): Promise<SignedIn> => {
  deps.admission.rate('guestsOfAddress', address);
  const user: UserRow = {
    id: deps.newId(),
    name: 'Guest',
    email: null,
    passwordHash: null,
    isGuest: true,
    household: address === null ? null : deps.keyedHash('household', address),
    softBudgetMicros: null,
    hardBudgetMicros: null,
    storedBytes: 0,
    lastSeenAt: deps.now(),
    deleteAfter: null,
    createdAt: deps.now(),
  };
  const token = await deps.store.write(async (tx) => {
    await tx.users.insert(user);
    return startSession(deps, tx, user, address);
  });
  return { userId: user.id, token };
};
