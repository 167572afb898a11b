/** An answer was longer than we are willing to read. */
export class BodyTooLarge extends Error {}

/**
 * The whole body, or nothing of it: reading stops, and the connection ends, at the byte that is one too many.
 * @throws BodyTooLarge, or whatever ended the connection
 */
export const readBounded = async (answer: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> => {
  const announced = Number(answer.headers.get('content-length') ?? 0);
  if (announced > maxBytes) {
    await answer.body?.cancel();
    throw new BodyTooLarge();
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early cancels the stream.
  for await (const chunk of answer.body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
};
