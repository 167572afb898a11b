import { LRUCache } from 'lru-cache';

/** Guests that are remembered; who was not seen for longest is forgotten first, and has turns as if with an account. */
const remembered = 20_000;

/** Of whoever has an account, in `turnsOf`. */
export const accountsGroup = 'accounts';

/**
 * Guests cost nothing: a thousand of them are one crowd, in which those of one address are one household. The crowd takes
 * turns with those who have accounts, its households with each other, and the guests of a household among themselves.
 */
export const createHouseholds = () => {
  const addresses = new LRUCache<string, string>({ max: remembered });
  return {
    note({ userId, isGuest }: { userId: string; isGuest: boolean }, address: string | null): void {
      if (isGuest && address !== null) addresses.set(userId, address);
      else addresses.delete(userId);
    },
    turnsOf(userId: string): readonly string[] {
      const address = addresses.get(userId);
      return address === undefined ? [accountsGroup, userId] : ['guests', address, userId];
    },
  };
};

export type Households = ReturnType<typeof createHouseholds>;
