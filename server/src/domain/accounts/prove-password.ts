import type { Deps, Viewer } from '../deps.ts';
import { InvalidCredentialsError } from '../errors.ts';
import { isKnownOrigin } from './known-origin.ts';
import type { UserRow } from './rows.ts';

/**
 * Whoever is signed in knows the password as well: a session that somebody left open, or lost, is not enough for what
 * cannot be taken back. Guessing it is as slow as at signing in.
 * @throws InvalidCredentialsError also for guests, who have none
 */
export const provePassword = async (
  deps: Deps,
  viewer: Viewer,
  address: string | null,
  password: string,
): Promise<UserRow> => {
  const user = await deps.store.read.users.find({ id: viewer.userId });
  if (!user?.email) throw new InvalidCredentialsError();
  const known = await isKnownOrigin(deps, user.id, address);
  const succeeded = deps.attempts.begin({ email: user.email, address, known });
  if (!(await deps.passwords.verify(user.passwordHash, password, address)))
    throw new InvalidCredentialsError();
  succeeded();
  return user;
};
