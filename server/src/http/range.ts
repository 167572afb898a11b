/**
 * The one byte range that a Range header asks for (RFC 9110, 14.2), ends included; null when there is none or several,
 * and the whole is the answer.
 */
export const rangeOf = (
  header: string | null,
  byteSize: number,
): { start: number; end: number } | 'unsatisfiable' | null => {
  const parts = header && /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (!parts || (parts[1] === '' && parts[2] === '')) return null;
  const last = byteSize - 1;
  if (parts[1] === '') {
    const length = Number(parts[2]);
    return length === 0 ? 'unsatisfiable' : { start: Math.max(0, byteSize - length), end: last };
  }
  const start = Number(parts[1]);
  const end = parts[2] === '' ? last : Math.min(last, Number(parts[2]));
  if (start > last) return 'unsatisfiable';
  return start > end ? null : { start, end };
};
