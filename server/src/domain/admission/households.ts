/** Guests that are remembered; who was not seen for longest is forgotten first, and has turns as if with an account. */
const remembered = 20_000;

/** Of whoever has an account, in `turnsOf`. */
export const accountsGroup = 'accounts';

/**
 * Guests cost nothing: a thousand of them are one crowd, in which those of one address are one household. The crowd takes
 * turns with those who have accounts, its households with each other, and the guests of a household among themselves.
 */
export const createHouseholds = () => {
  const addresses = new Map<string, string>();
  return {
    note({ userId, isGuest }: { userId: string; isGuest: boolean }, address: string | null): void {
      addresses.delete(userId);
      if (!isGuest || address === null) return;
      addresses.set(userId, address);
      if (addresses.size > remembered) addresses.delete(addresses.keys().next().value!);
    },
    turnsOf(userId: string): readonly string[] {
      const address = addresses.get(userId);
      return address === undefined ? [accountsGroup, userId] : ['guests', address, userId];
    },
  };
};

export type Households = ReturnType<typeof createHouseholds>;
