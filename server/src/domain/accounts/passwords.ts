import { z } from 'zod';
import { inTurn, type Turns } from '../admission/turns.ts';
import { bounds } from '../bounds.ts';

/** Slow hashing of passwords (argon2id). */
export type Passwords = {
  /** @param from who asks, an address: hashing is in turns between them */
  hash(password: string, from: string | null): Promise<string>;
  /** With no hash it takes as long and says no: whether an account exists must not show in the time. */
  verify(hash: string | null, password: string, from: string | null): Promise<boolean>;
};

/** Each takes a core and 19 MiB for as long as it lasts: few at once, and nobody waits behind another's hundred. */
export const passwordsInTurns = (passwords: Passwords, turns: Turns): Passwords => ({
  hash: (password, from) => inTurn(turns, from ?? 'somewhere', 1, () => passwords.hash(password, from)),
  verify: (hash, password, from) =>
    inTurn(turns, from ?? 'somewhere', 1, () => passwords.verify(hash, password, from)),
});

/** A password that somebody wants to have from now on. */
export const newPassword = z
  .string()
  .min(bounds.passwordMinLength, `is shorter than ${bounds.passwordMinLength} characters`)
  .max(bounds.passwordMaxLength, `is longer than ${bounds.passwordMaxLength} characters`);

/** One that is compared with what somebody has: too long is only wrong. */
export const givenPassword = z
  .string()
  .max(bounds.passwordMaxLength, `is longer than ${bounds.passwordMaxLength} characters`);
