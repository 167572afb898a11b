import type { Picture } from '@papeterie/pixels/picture';
import sharp from 'sharp';
import { pngChunk, pngEnd, pngSignature } from '../../../../domain/images/png-chunk.ts';
import type { Reel } from '../reel.ts';
import { writeFrameControl } from './frame-control.ts';
import { type PngChunk, pngChunks } from './png-chunks.ts';

const numbers = (...values: number[]): Uint8Array => {
  const data = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) data.writeUInt32BE(value, i * 4);
  return data;
};

/** Always RGBA with 8 bits a channel, as all frames of a file must be alike. */
const chunksOf = async ({ width, height, pixels }: Picture): Promise<PngChunk[]> => {
  const png = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ adaptiveFiltering: true, compressionLevel: 9, palette: false })
    .toBuffer();
  return [...pngChunks(png)];
};

/**
 * An animated PNG without loss, half-transparent pixels and all. Its first frame is what those see who show no animations.
 * https://www.w3.org/TR/png-3/#apng-frame-based-animation
 */
export const encodeApng = async ({ frames, durationsMs, plays }: Reel): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let sequence = 0;
  for (const [i, frame] of frames.entries()) {
    const chunks = await chunksOf(frame);
    const pixels = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
    if (i === 0) {
      const header = chunks.find(({ type }) => type === 'IHDR')!;
      parts.push(
        pngSignature,
        pngChunk('IHDR', header.data),
        pngChunk('acTL', numbers(frames.length, plays)),
      );
    }
    parts.push(pngChunk('fcTL', writeFrameControl(sequence++, frame, durationsMs[i]!)));
    parts.push(i === 0 ? pngChunk('IDAT', ...pixels) : pngChunk('fdAT', numbers(sequence++), ...pixels));
  }
  return Buffer.concat([...parts, pngEnd]);
};
