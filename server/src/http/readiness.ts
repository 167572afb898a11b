import type { Log } from '../domain/log.ts';

/** GET and HEAD of /api/readyz. @param notReady says why the server cannot work; null when it can */
export const createReadyz = (notReady: () => Promise<string | null>) => async (): Promise<Response> => {
  const reason = await notReady();
  if (reason === null) return Response.json({ status: 'ok' });
  return Response.json({ status: 'not ready', reason }, { status: 503, headers: { 'retry-after': '5' } });
};

/** Something that must work, and what to say when it does not. */
export type Need = {
  reason: string;
  check(): Promise<void>;
  /** Asked for at most this often; what was found then is said again. */
  everyMs?: number;
};

const withDeadline = async (work: Promise<void>, ms: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Says why the server is not ready to work, null when it is: in any case before whoever asks gives up. However many ask, each need
 * is looked at once at a time.
 */
export const createReadiness = (
  needs: readonly Need[],
  log: Log,
  now: () => number = Date.now,
  deadlineMs = 1_500,
): (() => Promise<string | null>) => {
  const looks = needs.map(({ reason, check, everyMs = 0 }) => {
    let found: { at: number; answer: Promise<string | null> } | undefined;
    let under: Promise<string | null> | undefined;
    const look = () =>
      withDeadline(check(), deadlineMs)
        .then(() => null)
        .catch((cause: unknown) => {
          log.error({ cause }, reason);
          return reason;
        })
        .finally(() => {
          under = undefined;
        });
    return (): Promise<string | null> => {
      if (under) return under;
      if (found && now() - found.at < everyMs) return found.answer;
      under = look();
      found = { at: now(), answer: under };
      return under;
    };
  });
  return async () => {
    const answers = await Promise.all(looks.map((look) => look()));
    return answers.find((answer) => answer !== null) ?? null;
  };
};
