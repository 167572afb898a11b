import { Readable } from 'node:stream';
import type { Blob } from '../domain/blobs.ts';

/**
 * The one byte range that a Range header asks for (RFC 9110, 14.2), ends included; null when there is none or several,
 * and the whole is the answer.
 */
const rangeOf = (
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

/** The same answer for what is not there, not shared, not signed or no longer signed: it tells nothing. */
export const nothing = () => new Response('There is no such file.\n', { status: 404 });

/** GET and HEAD of stored bytes, with ranges and conditions. No page may run what is in them. */
export const serveBlob = (
  request: Request,
  blob: Blob,
  own: Record<string, string> & { etag: string },
): Response => {
  const headers = new Headers({
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    ...own,
  });
  if (matches(request.headers.get('if-none-match'), own.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const range = rangeOf(request.headers.get('range'), blob.byteSize);
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${blob.byteSize}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range ?? { start: 0, end: blob.byteSize - 1 };
  headers.set('content-length', String(end - start + 1));
  if (range) headers.set('content-range', `bytes ${start}-${end}/${blob.byteSize}`);
  const body = request.method === 'HEAD' ? null : toWeb(blob.stream(start, end));
  return new Response(body, { status: range ? 206 : 200, headers });
};

const toWeb = (stream: Readable) => Readable.toWeb(stream) as ReadableStream<Uint8Array>;

const matches = (header: string | null, etag: string): boolean =>
  header !== null &&
  (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
