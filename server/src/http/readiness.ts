/** Whoever asks gives up soon: what has not answered by then is not ready. */
const patienceMs = 2_000;

const late = (ms: number) => {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`The database does not answer within ${ms / 1000} s.`), ms);
  });
  return { promise, stop: () => clearTimeout(timer) };
};

/** GET and HEAD of /api/readyz. @param notReady says why the server cannot work; null when it can */
export const createReadiness =
  (notReady: () => Promise<string | null>, ms = patienceMs) =>
  async (): Promise<Response> => {
    const patience = late(ms);
    try {
      const reason = await Promise.race([notReady(), patience.promise]);
      if (reason === null) return Response.json({ status: 'ok' });
      return Response.json({ status: 'not ready', reason }, { status: 503, headers: { 'retry-after': '5' } });
    } finally {
      patience.stop();
    }
  };
