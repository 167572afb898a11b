import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import { InvalidCredentialsError } from '../errors.ts';
import { validate } from '../validate.ts';
import { isKnownOrigin } from './known-origin.ts';
import { givenPassword } from './passwords.ts';
import { hasGone, startSession } from './session.ts';
import type { SignedIn } from './sign-in-as-guest.ts';

const input = z.object({
  email: z.string().trim().toLowerCase().max(bounds.emailLength),
  password: givenPassword,
});

/** @param address where the request comes from; null when that cannot be known. */
export const signIn = async (deps: Deps, address: string | null, given: unknown): Promise<SignedIn> => {
  const { email, password } = validate(input, given);
  const user = await deps.store.read.users.find({ email });
  // Asked for nobody as well, so that the time it takes tells nothing.
  const known = await isKnownOrigin(deps, user?.id ?? '', address);
  const succeeded = deps.attempts.begin({ email, address, known });
  const right = await deps.passwords.verify(user?.passwordHash ?? null, password, address);
  if (!user || !right || hasGone(deps, user)) throw new InvalidCredentialsError();
  succeeded();
  const token = await deps.store.write(async (tx) => {
    // Whoever comes back stays.
    await tx.users.update({ id: user.id }, { deleteAfter: null, lastSeenAt: deps.now() });
    return startSession(deps, tx, user, address);
  });
  return { userId: user.id, token };
};
