import type { JobErrorCode } from '../jobs/error-codes.ts';

/** After this many failures in a row a vendor is given a break, this long. */
const tolerated = 5;
const breakMs = 30_000;

const meansDown = (code: JobErrorCode): boolean => code === 'PROVIDER_UNAVAILABLE' || code === 'TIMEOUT';

/** Notices when a vendor is down, so that nobody waits for one timeout after the other. */
export const createBreaker = (now: () => number) => {
  let failures = 0;
  let until = 0;
  return {
    succeeded() {
      failures = 0;
      until = 0;
    },
    failed(code: JobErrorCode) {
      if (!meansDown(code)) return;
      failures++;
      // After the break the first failure opens it again.
      if (failures >= tolerated) until = now() + breakMs;
    },
    /** Until when nobody should ask; null: now is fine. */
    openUntil: (): number | null => (until > now() ? until : null),
  };
};
