/** One at a time, in the order of asking. */
export type Turns = {
  /** Resolves when it is one's turn, with what ends it. @throws when `signal` aborts before */
  take(signal: AbortSignal): Promise<() => void>;
};

export const createTurns = (): Turns => {
  const waiting: (() => void)[] = [];
  let taken = false;
  const pass = (): void => {
    const next = waiting.shift();
    if (next) next();
    else taken = false;
  };
  return {
    take: (signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const begin = (): void => {
          signal.removeEventListener('abort', leave);
          taken = true;
          resolve(pass);
        };
        const leave = (): void => {
          waiting.splice(waiting.indexOf(begin), 1);
          reject(signal.reason);
        };
        if (!taken) return begin();
        waiting.push(begin);
        signal.addEventListener('abort', leave, { once: true });
      }),
  };
};
