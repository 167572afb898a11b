/**
 * Lets at most `limit` in at once; the others wait in line. Resolves with what must be called to leave, once or more
 * often; rejects when the signal aborts while waiting.
 */
export const createSemaphore = (limit: number) => {
  let inside = 0;
  const line: (() => void)[] = [];

  const leaveOnce = () => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside--;
      line.shift()?.();
    };
  };

  return async (signal: AbortSignal): Promise<() => void> => {
    while (inside >= limit) {
      await new Promise<void>((resolve, reject) => {
        const go = () => {
          signal.removeEventListener('abort', giveUp);
          resolve();
        };
        const giveUp = () => {
          line.splice(line.indexOf(go), 1);
          reject(signal.reason);
        };
        if (signal.aborted) return reject(signal.reason);
        signal.addEventListener('abort', giveUp, { once: true });
        line.push(go);
      });
    }
    inside++;
    return leaveOnce();
  };
};
