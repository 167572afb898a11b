import { z } from 'zod';
import type { JobErrorCode } from '../../../domain/jobs/error-codes.ts';
import { WorkFailure } from '../../../domain/providers/provider.ts';
import type { Answer } from '../wire/call.ts';
import { jsonOf } from '../wire/parse-answer.ts';
import { quoted } from '../wire/redact.ts';
import { retryAfterMs } from '../wire/retry-after.ts';
import type { Vendor } from '../wire/vendor.ts';

/** google.rpc.Status as JSON; of its details only what is used here. */
const errorBody = z.object({
  error: z.object({
    message: z.string().default(''),
    status: z.string().default(''),
    details: z
      .array(z.object({ reason: z.string().optional(), retryDelay: z.string().optional() }))
      .default([]),
  }),
});
type Details = z.output<typeof errorBody>['error'];
const noDetails: Details = { message: '', status: '', details: [] };

type Meaning = { code: JobErrorCode; says: string; retryable: boolean };

const meaningOf = (http: number, { status, details }: Details, { name, keySetting }: Vendor): Meaning => {
  const badKey = details.some(({ reason }) => reason === 'API_KEY_INVALID');
  // A wrong key is a 400 here.
  if (badKey || http === 401 || http === 403) {
    return {
      code: 'PROVIDER_AUTH',
      says: `${name} does not accept the key. Check ${keySetting}`,
      retryable: false,
    };
  }
  if (http === 402)
    return { code: 'PROVIDER_QUOTA', says: `The credits at ${name} are used up`, retryable: false };
  if (http === 429) {
    return { code: 'PROVIDER_QUOTA', says: `${name} takes no more requests for now`, retryable: true };
  }
  if (http === 404) {
    const says = `${name} does not have this model (any more). Check GEMINI_IMAGE_MODEL and GEMINI_TEXT_MODEL`;
    return { code: 'PROVIDER_UNAVAILABLE', says, retryable: false };
  }
  if (status === 'FAILED_PRECONDITION') {
    return { code: 'PROVIDER_UNAVAILABLE', says: `${name} does not serve this account`, retryable: false };
  }
  if (http >= 500) {
    return {
      code: 'PROVIDER_UNAVAILABLE',
      says: `${name} is overloaded or has a problem of its own`,
      retryable: true,
    };
  }
  return { code: 'PROVIDER_REFUSED', says: `${name} refused the request`, retryable: false };
};

/**
 * What an answer with a bad status means. None of them is charged: "If your request fails with a 400 or 500 error, you
 * won't be charged for the tokens used" (ai.google.dev/gemini-api/docs/billing).
 */
export const failureOf = (vendor: Vendor, answer: Answer): WorkFailure => {
  const details = errorBody.safeParse(jsonOf(answer)).data?.error ?? noDetails;
  const { code, says, retryable } = meaningOf(answer.status, details, vendor);
  const said = quoted(details.message, vendor.key);
  return new WorkFailure(code, said ? `${says}: ${said}` : `${says}.`, retryable, {
    retryAfterMs: retryable ? (retryDelayMs(details) ?? retryAfterMs(answer.headers)) : undefined,
  });
};

/** google.rpc.RetryInfo: "27s", "1.5s". */
const retryDelayMs = ({ details }: Details): number | undefined => {
  const delay = details.find(({ retryDelay }) => retryDelay)?.retryDelay?.match(/^(\d+(?:\.\d+)?)s$/);
  return delay ? Math.ceil(Number(delay[1]) * 1000) : undefined;
};
