import type { Viewer } from '../deps.ts';

/** Guests that are remembered; who was not seen for longest is forgotten first, and is a household of their own. */
const remembered = 20_000;

/**
 * Guests cost nothing: a thousand of them from one address are taken for one household, which shares the turns that
 * somebody with an account has alone.
 */
export const createHouseholds = () => {
  const addresses = new Map<string, string>();
  return {
    note({ userId, isGuest }: Viewer, address: string | null): void {
      if (!isGuest || address === null) return;
      addresses.delete(userId);
      addresses.set(userId, address);
      if (addresses.size > remembered) addresses.delete(addresses.keys().next().value!);
    },
    of: (userId: string): string => addresses.get(userId) ?? userId,
  };
};

export type Households = ReturnType<typeof createHouseholds>;
