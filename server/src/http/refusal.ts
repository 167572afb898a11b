/** Every way in which a request ends before GraphQL sees it, and its HTTP status. docs/errors.md explains them. */
export const refusals = {
  BAD_REQUEST: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  REQUEST_TIMEOUT: 408,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  EXPECTATION_FAILED: 417,
  MISDIRECTED_REQUEST: 421,
  RATE_LIMITED: 429,
  REQUEST_HEADERS_TOO_LARGE: 431,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
} as const;
export type RefusalCode = keyof typeof refusals;

type More = { headers?: Record<string, string>; extensions?: Record<string, unknown> };

/** Thrown by what reads a request; the answer has the shape of all errors of the API. */
export class Refusal extends Error {
  readonly status: number;
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly more: More = {},
  ) {
    super(message);
    this.status = refusals[code];
  }
}

/** A refusal that is over in so many seconds. */
export const refusalFor = (seconds: number, code: RefusalCode, message: string): Refusal =>
  new Refusal(code, message, {
    headers: { 'retry-after': String(seconds) },
    extensions: { retryAfter: seconds },
  });

export const bodyOf = ({ code, message, more }: Refusal): string =>
  JSON.stringify({ errors: [{ message, extensions: { code, ...more.extensions } }] });

export const answerOf = (refusal: Refusal): Response =>
  new Response(bodyOf(refusal), {
    status: refusal.status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...refusal.more.headers },
  });
