import type { Picture } from '@papeterie/pixels/picture';
import sharp from 'sharp';
import { bounds } from '../../../../domain/bounds.ts';
import { pngChunk, pngEnd, pngSignature } from '../../../../domain/images/png-chunk.ts';
import { composeFrames } from '../compose-frames.ts';
import { decodeStrictly } from '../decode-strictly.ts';
import { blends, disposals } from './frame-control.ts';
import type { Apng } from './read-apng.ts';
import type { ApngFrame } from './read-frames.ts';

const options = { limitInputPixels: bounds.framePixels, failOn: 'warning' } as const;

/** One frame as a PNG of its own. */
const pngOf = ({ header, colors }: Apng, { width, height, data }: ApngFrame): Uint8Array => {
  const own = Buffer.from(header);
  own.writeUInt32BE(width, 0);
  own.writeUInt32BE(height, 4);
  return Buffer.concat([
    pngSignature,
    pngChunk('IHDR', own),
    ...colors.map((chunk) => pngChunk(chunk.type, chunk.data)),
    pngChunk('IDAT', ...data),
    pngEnd,
  ]);
};

/** The frames as they are seen, each on the whole canvas. @throws UnsupportedImageError */
export const decodeApng = (apng: Apng): Promise<Picture[]> =>
  composeFrames(
    apng,
    apng.frames.map((frame, i) => ({
      ...frame,
      dispose: disposals[frame.dispose]!,
      blend: blends[frame.blend]!,
      decode: () => decodeStrictly(sharp(pngOf(apng, frame), options), `frame ${i + 1}`),
    })),
  );

/** What those see who show no animations. @throws UnsupportedImageError */
export const decodeStill = (bytes: Uint8Array): Promise<Picture> =>
  decodeStrictly(sharp(bytes, options), 'it');
