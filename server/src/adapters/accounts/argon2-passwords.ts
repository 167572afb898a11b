import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../../domain/accounts/passwords.ts';

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const createArgon2Passwords = (): Passwords => {
  let madeUp: Promise<string> | undefined;
  /** The hash of a password that nobody has, made when it is first needed. */
  const nobodys = (): Promise<string> => {
    madeUp ??= hash('nobody has this password', cost);
    return madeUp;
  };
  return {
    hash: (password) => hash(password, cost),
    async verify(known, password) {
      const right = await verify(known ?? (await nobodys()), password);
      return known !== null && right;
    },
  };
};
