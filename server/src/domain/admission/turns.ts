import { RateLimitedError } from '../errors.ts';

type Waiting = { weight: number; enter(): void; giveUp(): void };

export type Turns = {
  /**
   * Waits until there is room for `weight`, in turns between owners: nobody waits behind another's hundred.
   * @returns what leaves, once or more often
   * @throws RateLimitedError when too much of this owner, or of all, is waiting already; when `signal` aborts while waiting
   */
  take(owner: string, weight: number, signal?: AbortSignal): Promise<() => void>;
};

export type TurnsOptions = {
  /** The weight that may be inside at once; something heavier goes in alone. */
  capacity: number;
  /** What of it one owner may have; all of it when not given. */
  capacityOfOwner?: number;
  /** How many of one owner, and of all together, may wait; without end when not given. */
  line?: number;
  lineOfAll?: number;
  /** What is waiting, for the words of a refusal. */
  what: string;
};

const retryAfterSeconds = 5;

const refusal = (words: string) =>
  new RateLimitedError(`${words} Try again in ${retryAfterSeconds} s.`, retryAfterSeconds);

/** A gate for heavy work. */
export const createTurns = (options: TurnsOptions): Turns => {
  const { capacity, capacityOfOwner = capacity, what } = options;
  const { line = Number.POSITIVE_INFINITY, lineOfAll = Number.POSITIVE_INFINITY } = options;
  let inside = 0;
  let inLine = 0;
  const insideOf = new Map<string, number>();
  // A Map keeps the order of insertion: the owner whose turn it is stands first.
  const waiting = new Map<string, Waiting[]>();

  const fits = (weight: number) => inside === 0 || inside + weight <= capacity;
  const fitsFor = (owner: string, weight: number) => {
    const own = insideOf.get(owner) ?? 0;
    return own === 0 || own + weight <= capacityOfOwner;
  };

  const keep = (owner: string, ones: Waiting[]) => {
    if (ones.length > 0) waiting.set(owner, ones);
    else waiting.delete(owner);
  };

  const letIn = () => {
    // Whoever goes to the end of the line on the way is met there again.
    for (const [owner, [next, ...rest]] of waiting) {
      // One who has enough inside waits for that, and keeps nobody else.
      if (!fitsFor(owner, next!.weight)) continue;
      // Whoever is next is waited for, however heavy: else the light ones would keep it out for ever.
      if (!fits(next!.weight)) return;
      waiting.delete(owner);
      keep(owner, rest);
      inLine--;
      next!.enter();
    }
  };

  const add = (owner: string, weight: number) => {
    inside += weight;
    const own = (insideOf.get(owner) ?? 0) + weight;
    if (own > 0) insideOf.set(owner, own);
    else insideOf.delete(owner);
  };

  const occupy = (owner: string, weight: number) => {
    add(owner, weight);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      // Free only once the event loop has gone round: work that never waits itself would follow on work without anybody else
      // being heard, and without ever being counted as more than one.
      setImmediate(() => {
        add(owner, -weight);
        letIn();
      });
    };
  };

  const isSomebodyNext = () => [...waiting].some(([owner, [next]]) => fitsFor(owner, next!.weight));

  return {
    async take(owner, weight, signal) {
      signal?.throwIfAborted();
      const ones = waiting.get(owner) ?? [];
      if (ones.length === 0 && fitsFor(owner, weight) && fits(weight) && !isSomebodyNext()) {
        return occupy(owner, weight);
      }
      if (ones.length >= line) throw refusal(`${line} ${what} of yours are waiting already.`);
      if (inLine >= lineOfAll) throw refusal(`Too many ${what} are waiting already.`);
      return new Promise((resolve, reject) => {
        const one: Waiting = {
          weight,
          enter() {
            signal?.removeEventListener('abort', one.giveUp);
            resolve(occupy(owner, weight));
          },
          giveUp() {
            const others = (waiting.get(owner) ?? []).filter((other) => other !== one);
            keep(owner, others);
            inLine--;
            letIn();
            reject(signal?.reason);
          },
        };
        signal?.addEventListener('abort', one.giveUp, { once: true });
        waiting.set(owner, [...ones, one]);
        inLine++;
      });
    },
  };
};

/** Does a piece of work in its owner's turn. @throws RateLimitedError */
export const inTurn = async <Result>(
  turns: Turns,
  owner: string,
  weight: number,
  work: () => Result | Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> => {
  const leave = await turns.take(owner, weight, signal);
  try {
    return await work();
  } finally {
    leave();
  }
};
