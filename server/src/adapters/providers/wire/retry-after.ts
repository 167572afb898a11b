/**
 * The Retry-After of an answer in ms (RFC 9110, 10.2.3): seconds, or a date, which is read against the answer's own
 * Date, so that clocks need not agree. Undefined when there is none that makes sense.
 */
export const retryAfterMs = (headers: Headers): number | undefined => {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const waitMs = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : undefined;
};
