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

type UnderWay = { done: Promise<Response>; tell: (response: Response) => void };

export const createClosing = (): Closing => {
  const underWay = new Set<UnderWay>();
  let closing = false;

  return {
    async answer(work) {
      if (closing) return closed();
      const done = work();
      // One promise a request: on one that lives as long as the house, every answer would be kept until then.
      let tell!: UnderWay['tell'];
      const told = new Promise<Response>((resolve) => {
        tell = resolve;
      });
      const entry = { done, tell };
      underWay.add(entry);
      try {
        return await Promise.race([done, told]);
      } finally {
        underWay.delete(entry);
      }
    },
    async close(patienceMs) {
      closing = true;
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise((resolve) => {
        timer = setTimeout(resolve, patienceMs);
      });
      await Promise.race([Promise.allSettled([...underWay].map(({ done }) => done)), patience]);
      clearTimeout(timer);
      for (const { tell } of underWay) tell(closed());
    },
  };
};
