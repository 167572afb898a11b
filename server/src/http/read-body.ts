import { discard } from './discard.ts';
import { Refusal } from './refusal.ts';

const inWords = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MiB` : `${bytes / 1024} KiB`;

export const tooLarge = (what: string, limit: number): Refusal =>
  new Refusal('PAYLOAD_TOO_LARGE', `${what} may have at most ${inWords(limit)}.`);

/** How many bytes a request says it has; null when it does not say. @throws Refusal */
const announcedBytes = ({ headers }: Request): number | null => {
  const header = headers.get('content-length');
  if (header === null) return null;
  if (!/^\d{1,15}$/.test(header)) throw new Refusal('BAD_REQUEST', 'The Content-Length is no number.');
  return Number(header);
};

/** The pieces of a body, as they arrive. @throws Refusal as soon as there are, or will be, more than `limit` bytes */
export async function* piecesOf(request: Request, what: string, limit: number): AsyncGenerator<Uint8Array> {
  if (!request.body) return;
  const pieces = request.body[Symbol.asyncIterator]();
  let size = 0;
  let ended = false;
  try {
    if ((announcedBytes(request) ?? 0) > limit) throw tooLarge(what, limit);
    for (;;) {
      const piece = await pieces.next();
      if (piece.done) {
        ended = true;
        return;
      }
      size += piece.value.byteLength;
      if (size > limit) throw tooLarge(what, limit);
      yield piece.value;
    }
  } finally {
    if (!ended) discard(pieces);
  }
}

const textOf = async (request: Request, what: string, limit: number): Promise<string> => {
  const announced = announcedBytes(request);
  // Where the length is known the server sees to it that no more comes: the short way is the faster one.
  if (announced !== null && announced <= limit) return request.text();
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(request, what, limit)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
};

/** A body that is text. @throws Refusal when it is too long, or does not arrive within `timeoutMs` */
export const readText = async (
  request: Request,
  what: string,
  { limit, timeoutMs }: { limit: number; timeoutMs: number },
): Promise<string> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const refusal = new Refusal('REQUEST_TIMEOUT', `${what} took too long to arrive.`, {
      headers: { connection: 'close' },
    });
    timer = setTimeout(() => reject(refusal), timeoutMs);
  });
  try {
    return await Promise.race([textOf(request, what, limit), late]);
  } finally {
    clearTimeout(timer);
  }
};
