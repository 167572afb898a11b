import { z } from 'zod';
import type { Deps, Viewer } from '../deps.ts';
import { InvalidCredentialsError } from '../errors.ts';
import { validate } from '../validate.ts';
import { givenPassword } from './passwords.ts';
import { provePassword } from './prove-password.ts';

/** Time to think again, or to notice that somebody else did it. */
export const accountWaitDays = 7;

const input = z.object({ password: givenPassword.nullish() });

/**
 * The account goes in a week, with all that it owns; until then keepAccount, or signing in, calls it off. Guests have no
 * password and no way to sign in again: their session is what they prove it with, and it stays. The caller ends the other
 * sessions.
 * @throws InvalidCredentialsError, RateLimitedError
 */
export const deleteAccount = async (
  deps: Deps,
  viewer: Viewer,
  address: string | null,
  given: unknown,
): Promise<{ userId: string }> => {
  const { password } = validate(input, given);
  const user = await deps.store.read.users.find({ id: viewer.userId });
  if (user?.email) {
    if (password == null) throw new InvalidCredentialsError();
    await provePassword(deps, viewer, address, password);
  }
  const deleteAfter = new Date(deps.now().getTime() + accountWaitDays * 24 * 3600_000);
  await deps.store.write((tx) => tx.users.update({ id: viewer.userId, deleteAfter: null }, { deleteAfter }));
  return { userId: viewer.userId };
};

/** The account stays. */
export const keepAccount = async (deps: Deps, viewer: Viewer): Promise<{ userId: string }> => {
  await deps.store.write((tx) =>
    tx.users.update({ id: viewer.userId, deleteAfter: { gt: deps.now() } }, { deleteAfter: null }),
  );
  return { userId: viewer.userId };
};
