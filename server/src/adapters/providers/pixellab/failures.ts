import { z } from 'zod';
import type { JobErrorCode } from '../../../domain/jobs/error-codes.ts';
import { WorkFailure } from '../../../domain/providers/provider.ts';
import type { Answer } from '../wire/call.ts';
import { jsonOf } from '../wire/parse-answer.ts';
import { quoted } from '../wire/redact.ts';
import { retryAfterMs } from '../wire/retry-after.ts';
import type { Vendor } from '../wire/vendor.ts';

/** FastAPI's list of problems, or a sentence; older documents show `error`, the vendor's client also reads `message`. */
const problem = z.object({ loc: z.array(z.union([z.string(), z.number()])).default([]), msg: z.string() });
const words = z.union([z.string(), z.array(problem)]);
const errorBody = z.object({ detail: words.optional(), message: words.optional(), error: words.optional() });

const wordsOf = (answer: Answer, key: string): string => {
  const { data } = errorBody.safeParse(jsonOf(answer));
  const said = data?.detail ?? data?.message ?? data?.error ?? '';
  const text =
    typeof said === 'string'
      ? said
      : said.map(({ loc, msg }) => `${loc.slice(1).join('.')}: ${msg}`).join('; ');
  return quoted(text, key);
};

type Meaning = { code: JobErrorCode; says: string; retryable: boolean; maybeCharged?: boolean };

const meaningOf = (status: number, { name, keySetting }: Vendor): Meaning => {
  if (status === 401 || status === 403) {
    return {
      code: 'PROVIDER_AUTH',
      says: `${name} does not accept the key. Check ${keySetting}`,
      retryable: false,
    };
  }
  if (status === 402) {
    return { code: 'PROVIDER_QUOTA', says: `The credits at ${name} are used up`, retryable: false };
  }
  if (status === 429) {
    return { code: 'PROVIDER_QUOTA', says: `${name} takes no more requests for now`, retryable: true };
  }
  if (status === 529 || status === 503) {
    return { code: 'PROVIDER_UNAVAILABLE', says: `${name} is overloaded`, retryable: true };
  }
  if (status >= 500) {
    // It broke somewhere on the way, perhaps after the drawing; nobody has said that such calls are free.
    const says = `${name} has a problem of its own (${status})`;
    return { code: 'PROVIDER_UNAVAILABLE', says, retryable: true, maybeCharged: true };
  }
  if (status === 404 || status === 405) {
    return {
      code: 'PROVIDER_UNAVAILABLE',
      says: `${name} does not know this request (${status})`,
      retryable: false,
    };
  }
  return { code: 'PROVIDER_REFUSED', says: `${name} refused the request`, retryable: false };
};

/** What an answer with a bad status means. */
export const failureOf = (vendor: Vendor, answer: Answer): WorkFailure => {
  const { code, says, retryable, maybeCharged } = meaningOf(answer.status, vendor);
  const said = wordsOf(answer, vendor.key);
  return new WorkFailure(code, said ? `${says}: ${said}` : `${says}.`, retryable, {
    maybeCharged,
    retryAfterMs: retryable ? retryAfterMs(answer.headers) : undefined,
  });
};
