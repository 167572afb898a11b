import { mp4File } from './mp4/mp4-file.ts';
import { apngFile } from './png/apng-file.ts';
import { sequenceFile } from './png/sequence-file.ts';
import type { Reel } from './reel.ts';
import { webpFile } from './webp/webp-file.ts';

/** The file around the pieces that come from the threads. */
export const fileOf = (
  reel: Reel,
  pieces: AsyncIterable<Uint8Array>,
  spoolDir: string,
): AsyncIterable<Uint8Array> => {
  switch (reel.format) {
    case 'GIF':
      return pieces;
    case 'WEBP':
      return webpFile(reel, pieces, spoolDir);
    case 'APNG':
      return apngFile(reel, pieces);
    case 'MP4':
      return mp4File(pieces, spoolDir);
    case 'PNG_SEQUENCE':
      return sequenceFile(reel, pieces);
  }
};
