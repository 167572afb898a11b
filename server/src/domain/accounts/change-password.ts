import { z } from 'zod';
import type { Deps, Viewer } from '../deps.ts';
import { InvalidCredentialsError } from '../errors.ts';
import { validate } from '../validate.ts';
import { givenPassword, newPassword } from './passwords.ts';
import { provePassword } from './prove-password.ts';

const input = z.object({ currentPassword: givenPassword, newPassword });

/**
 * The account has another password from now on. The caller ends its other sessions.
 * @throws ValidationError, InvalidCredentialsError, RateLimitedError
 */
export const changePassword = async (
  deps: Deps,
  viewer: Viewer,
  address: string | null,
  given: unknown,
): Promise<{ userId: string }> => {
  const wish = validate(input, given);
  const { id, passwordHash: before } = await provePassword(deps, viewer, address, wish.currentPassword);
  const passwordHash = await deps.passwords.hash(wish.newPassword, address);
  // Of two at once the second one proved a password that is no longer it.
  const changed = await deps.store.write((tx) =>
    tx.users.update({ id, passwordHash: before }, { passwordHash }),
  );
  if (changed !== 1) throw new InvalidCredentialsError();
  return { userId: id };
};
