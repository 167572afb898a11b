import { WorkFailure } from '../../../domain/providers/provider.ts';
import { BodyTooLarge } from './bounded-body.ts';
import type { Vendor } from './vendor.ts';

/** Errors of the system, of TLS and of undici (Node's fetch) that come before a request is sent: nothing can have been paid. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/;

/**
 * What a call that brought no whole answer means. The error itself is not kept as the cause: fetch quotes headers that
 * it does not like, and the key is in one of them.
 */
export const brokenCall = (
  { name, baseUrlSetting, keySetting, timeoutMs }: Vendor,
  error: unknown,
  { canceled, late }: { canceled: boolean; late: boolean },
): WorkFailure => {
  const maybeCharged = true;
  if (canceled) return new WorkFailure('CANCELED', 'It was canceled.', true, { maybeCharged });
  if (late) {
    return new WorkFailure('TIMEOUT', `${name} did not answer within ${timeoutMs / 1000} s.`, true, {
      maybeCharged,
    });
  }
  if (error instanceof BodyTooLarge) {
    return new WorkFailure('INVALID_RESULT', `${name} answered with more than we take.`, true, {
      maybeCharged,
    });
  }
  const code = systemCodeOf(error);
  if (code === 'ERR_INVALID_URL' || (!code && isUnsendable(error))) {
    const message = `The request to ${name} could not be made. Check ${keySetting} and ${baseUrlSetting}.`;
    return new WorkFailure('PROVIDER_UNAVAILABLE', message, false);
  }
  const why = code ? ` (${code})` : '';
  return beforeSending.test(code)
    ? new WorkFailure('PROVIDER_UNAVAILABLE', `${name} cannot be reached${why}.`, true)
    : new WorkFailure('PROVIDER_UNAVAILABLE', `The connection to ${name} broke${why}.`, true, {
        maybeCharged,
      });
};

/** "ECONNRESET" and the like; empty when there is none. fetch hides it in the cause, and of several attempts in a list there. */
const systemCodeOf = (error: unknown): string => {
  const { code, cause, errors } = (error ?? {}) as { code?: unknown; cause?: unknown; errors?: unknown[] };
  if (typeof code === 'string') return code;
  if (errors?.length) return systemCodeOf(errors[0]);
  return cause ? systemCodeOf(cause) : '';
};

/** fetch throws a bare TypeError for URLs and headers that are none. */
const isUnsendable = (error: unknown): boolean =>
  error instanceof TypeError && (!error.cause || error.cause instanceof TypeError);
