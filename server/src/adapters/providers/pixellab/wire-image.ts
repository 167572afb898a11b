import type { ImageCodec } from '../../../domain/images/ports.ts';
import { isPng } from '../wire/read-picture.ts';

/** A picture on the wire. */
export type WireImage = { type: 'base64'; base64: string; format: 'png' };

/** Always PNG: it is the one format that every endpoint takes. */
export const wireImage = async (codec: ImageCodec, bytes: Uint8Array): Promise<WireImage> => {
  const png = isPng(bytes) ? bytes : await codec.encodePng(await codec.decode(bytes));
  return { type: 'base64', base64: Buffer.from(png).toString('base64'), format: 'png' };
};
