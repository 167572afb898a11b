import { createSlowDown } from './slow-down.ts';

/** Who tries: the account by its e-mail, and the address that the try comes from, null when that cannot be known. */
export type Try = {
  email: string;
  address: string | null;
  /** Whether the account has a session that began there. */
  known: boolean;
};

/** Slows down guessing of passwords, and lets nobody lock somebody else out. */
export type Attempts = {
  /**
   * Counts an attempt before it is made, so that many at once gain nothing.
   * @returns what to call when it was right. That forgives this e-mail at this address, and nothing that others did
   * @throws RateLimitedError
   */
  begin(attempt: Try): () => void;
};

/** Failures of one e-mail from one address until each further one has to wait: people mistype. */
const freeOfPair = 5;
/** As soon as so many failures of one e-mail come from anywhere, addresses that are new to it get no free ones. */
const suspiciousOfEmail = 20;
/** Failures of one address over all e-mails until it has to wait; a whole office may be behind one. */
const freeOfAddress = 30;
/** Pairs of e-mail and address that once signed in, as sessions may have ended; the longest unused is forgotten first. */
const remembered = 10_000;

/**
 * Three counts. An e-mail at an address waits after five failures: 2 s, 4 s … 15 min. An address waits after thirty, over
 * all e-mails. An e-mail itself never waits: else whoever knows it could lock its owner out from elsewhere. When many
 * fail at it, only the free failures of those addresses go that never signed in to it.
 */
export const createAttempts = (now: () => number): Attempts => {
  const pairs = createSlowDown(now, 'this account from here');
  const emails = createSlowDown(now, 'this account');
  const addresses = createSlowDown(now, 'this address');
  const good = new Set<string>();

  const pairOf = ({ email, address }: Try) => `${address ?? ''} ${email}`;

  return {
    begin(attempt) {
      const { email, address } = attempt;
      const pair = pairOf(attempt);
      const isGood = attempt.known || good.has(pair);
      const suspicious = !isGood && emails.failuresOf(email) >= suspiciousOfEmail;
      // Whoever has signed in from here neither waits for what others do from the same address nor is counted there.
      if (address !== null && !isGood) addresses.check(address);
      pairs.check(pair);
      pairs.count(pair, suspicious ? 0 : freeOfPair);
      const takeBack = isGood
        ? []
        : [
            emails.count(email, Number.POSITIVE_INFINITY),
            ...(address === null ? [] : [addresses.count(address, freeOfAddress)]),
          ];
      return () => {
        pairs.forget(pair);
        for (const one of takeBack) one();
        good.delete(pair);
        good.add(pair);
        if (good.size > remembered) good.delete(good.values().next().value!);
      };
    },
  };
};

/** For benches and networks where everyone is trusted. */
export const unlimitedAttempts: Attempts = { begin: () => () => undefined };
