import { inTurn, type Turns } from '../admission/turns.ts';
import type { Passwords } from './passwords.ts';

/** Each takes a core and 19 MiB for as long as it lasts: few at once, and nobody waits behind another's hundred. */
export const passwordsInTurns = (passwords: Passwords, turns: Turns): Passwords => ({
  hash: (password, from) => inTurn(turns, from ?? 'somewhere', 1, () => passwords.hash(password, from)),
  verify: (hash, password, from) =>
    inTurn(turns, from ?? 'somewhere', 1, () => passwords.verify(hash, password, from)),
});
