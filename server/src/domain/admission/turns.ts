import { RateLimitedError } from '../errors.ts';

type Waiting = { weight: number; enter(): void; giveUp(): void };

export type Turns = {
  /**
   * Waits until there is room for `weight`, in turns between owners: nobody waits behind another's hundred.
   * @returns what leaves, once or more often
   * @throws RateLimitedError when too much of this owner is waiting already; when `signal` aborts while waiting
   */
  take(owner: string, weight: number, signal?: AbortSignal): Promise<() => void>;
};

/**
 * A gate for heavy work.
 * @param capacity the weight that may be inside at once; something heavier goes in alone
 * @param line how much of one owner may wait
 */
export const createTurns = (capacity: number, line: number, what: string): Turns => {
  let inside = 0;
  // A Map keeps the order of insertion: the owner whose turn it is stands first.
  const waiting = new Map<string, Waiting[]>();

  const fits = (weight: number) => inside === 0 || inside + weight <= capacity;

  const letIn = () => {
    for (;;) {
      const turn = waiting.entries().next().value;
      if (!turn) return;
      const [owner, ones] = turn;
      // Whoever is next is waited for, however heavy: else the light ones would keep it out for ever.
      if (!fits(ones[0]!.weight)) return;
      waiting.delete(owner);
      const next = ones.shift()!;
      if (ones.length > 0) waiting.set(owner, ones);
      next.enter();
    }
  };

  const occupy = (weight: number) => {
    inside += weight;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside -= weight;
      letIn();
    };
  };

  const forget = (owner: string, one: Waiting) => {
    const rest = (waiting.get(owner) ?? []).filter((other) => other !== one);
    if (rest.length > 0) waiting.set(owner, rest);
    else waiting.delete(owner);
    letIn();
  };

  return {
    async take(owner, weight, signal) {
      signal?.throwIfAborted();
      if (waiting.size === 0 && fits(weight)) return occupy(weight);
      const ones = waiting.get(owner) ?? [];
      if (ones.length >= line) {
        throw new RateLimitedError(`${line} ${what} of yours are waiting already. Try again in 5 s.`, 5);
      }
      return new Promise((resolve, reject) => {
        const one: Waiting = {
          weight,
          enter() {
            signal?.removeEventListener('abort', one.giveUp);
            resolve(occupy(weight));
          },
          giveUp() {
            forget(owner, one);
            reject(signal?.reason);
          },
        };
        signal?.addEventListener('abort', one.giveUp, { once: true });
        waiting.set(owner, [...ones, one]);
      });
    },
  };
};
