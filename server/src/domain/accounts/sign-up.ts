import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { UniqueViolation } from '../store.ts';
import { validate } from '../validate.ts';
import { newPassword } from './passwords.ts';
import type { UserRow } from './rows.ts';
import { startSession } from './session.ts';
import type { SignedIn } from './sign-in-as-guest.ts';

const input = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(bounds.emailLength, `is longer than ${bounds.emailLength} characters`)
    .pipe(z.email('is not an email address')),
  password: newPassword,
  name: fields.name,
});

const newcomer = (deps: Deps) => ({
  id: deps.newId(),
  softBudgetMicros: null,
  hardBudgetMicros: null,
  storedBytes: 0,
  lastSeenAt: deps.now(),
  deleteAfter: null,
  createdAt: deps.now(),
});

/**
 * Makes an account. A guest becomes it, with everything made so far. That an e-mail is taken is said: without mail there is
 * no other way to tell whose it is. So many an hour from an address keep that from being a way to ask for thousands.
 * @param address where the request comes from; null when that cannot be known
 * @throws ValidationError, RateLimitedError
 */
export const signUp = async (
  deps: Deps,
  viewer: Viewer | null,
  address: string | null,
  given: unknown,
): Promise<SignedIn> => {
  const { email, password, name } = validate(input, given);
  deps.admission.rate('signUpsOfAddress', address);
  const passwordHash = await deps.passwords.hash(password, address);
  const account = { name, email, passwordHash, isGuest: false, household: null, deleteAfter: null };
  try {
    const { session, ended } = await deps.store.write(async (tx) => {
      const guest = viewer?.isGuest ? await tx.users.find({ id: viewer.userId, isGuest: true }) : null;
      const user: UserRow = { ...(guest ?? newcomer(deps)), ...account };
      if (guest) {
        await tx.users.update({ id: user.id }, account);
        await tx.sessions.remove({ userId: user.id });
      } else {
        await tx.users.insert(user);
      }
      const session = { userId: user.id, token: await startSession(deps, tx, user, address) };
      return { session, ended: guest !== null };
    });
    // The guest's sessions, and with them their streams. Nobody has the new one's token yet.
    if (ended) deps.events.publish([{ type: 'session', id: null, ownerId: session.userId }]);
    return session;
  } catch (error) {
    if (!(error instanceof UniqueViolation)) throw error;
    throw new ValidationError([{ path: ['email'], message: 'has an account already: sign in instead' }]);
  }
};
