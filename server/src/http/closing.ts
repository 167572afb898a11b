/** Answers requests until the house closes, and sees to it that nobody goes without an answer then. */
export type Closing = {
  answer(work: () => Promise<Response>): Promise<Response>;
  /** From now on nobody new gets in; what is under way has so long, then it is told to come back. */
  close(patienceMs: number): Promise<void>;
};

const retryAfterSeconds = 5;

const closed = (): Response =>
  Response.json(
    {
      errors: [
        {
          message: `The server is being restarted. Try again in ${retryAfterSeconds} s.`,
          extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter: retryAfterSeconds },
        },
      ],
    },
    { status: 503, headers: { 'retry-after': String(retryAfterSeconds), connection: 'close' } },
  );

export const createClosing = (): Closing => {
  const underWay = new Set<Promise<unknown>>();
  let closing = false;
  let tellAll: (response: null) => void = () => undefined;
  const told = new Promise<null>((resolve) => {
    tellAll = resolve;
  });

  return {
    async answer(work) {
      if (closing) return closed();
      const done = work();
      underWay.add(done);
      try {
        return (await Promise.race([done, told])) ?? closed();
      } finally {
        underWay.delete(done);
      }
    },
    async close(patienceMs) {
      closing = true;
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise((resolve) => {
        timer = setTimeout(resolve, patienceMs);
      });
      await Promise.race([Promise.allSettled(underWay), patience]);
      clearTimeout(timer);
      tellAll(null);
    },
  };
};
