import type { Turns } from '../admission/turns.ts';
import type { Passwords } from './passwords.ts';

/** Each takes a core and 19 MiB for as long as it lasts: few at once, and nobody waits behind another's hundred. */
export const passwordsInTurns = (passwords: Passwords, turns: Turns): Passwords => {
  const inTurn = async <Result>(from: string | null, work: () => Promise<Result>): Promise<Result> => {
    const leave = await turns.take(from ?? 'somewhere', 1);
    try {
      return await work();
    } finally {
      leave();
    }
  };
  return {
    hash: (password, from) => inTurn(from, () => passwords.hash(password, from)),
    verify: (hash, password, from) => inTurn(from, () => passwords.verify(hash, password, from)),
  };
};
