import type { Picture } from '../../picture.ts';
import { composeFrames } from '../animated/compose-frames.ts';
import type { DecodeImage } from '../animated/decode-image.ts';
import { createByteWriter } from '../bytes/byte-writer.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { pngChunk, pngEnd, pngSignature } from '../png/png-chunk.ts';
import { blends, disposals } from './frame-control.ts';
import type { Apng } from './read-apng.ts';
import type { ApngFrame } from './read-frames.ts';

/** One frame as a PNG of its own. */
const pngOf = ({ header, colors }: Apng, { width, height, data }: ApngFrame): Uint8Array => {
  const size = createByteWriter(false).u32(width).u32(height).done();
  return joinBytes([
    pngSignature,
    pngChunk('IHDR', size, header.subarray(size.byteLength)),
    ...colors.map((chunk) => pngChunk(chunk.type, chunk.data)),
    pngChunk('IDAT', ...data),
    pngEnd,
  ]);
};

/** The frames as they are seen, each on the whole canvas. @throws FormatError */
export const framesOfApng = (apng: Apng, decode: DecodeImage): Promise<Picture[]> =>
  composeFrames(
    apng,
    apng.frames.map((frame, i) => ({
      ...frame,
      dispose: disposals[frame.dispose]!,
      blend: blends[frame.blend]!,
      decode: () => decode(pngOf(apng, frame), 0, `frame ${i + 1}`),
    })),
  );
