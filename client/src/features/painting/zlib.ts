import type { Deflate, Inflate } from '@papeterie/pixels/formats/bytes/deflate';
import { unzlibSync, zlibSync } from 'fflate';

export const deflate: Deflate = (bytes) =>
  zlibSync(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));

/** fflate leaves out what does not fit: a byte more than may come tells that. */
export const inflate: Inflate = (packed, most) => {
  const bytes = unzlibSync(packed, { out: new Uint8Array(most + 1) });
  if (bytes.byteLength > most) throw new RangeError(`more than ${most} bytes are packed`);
  return bytes;
};
