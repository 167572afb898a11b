import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Picture } from '@papeterie/pixels/picture';
import { boundingBox } from '@papeterie/pixels/process/bounding-box';
import { cutOut } from '@papeterie/pixels/process/cut-out';
import { createByteWriter } from './byte-writer.ts';
import { chunkTypes } from './chunk-types.ts';
import { writeChunk } from './write-chunks.ts';

const kinds = { linked: 1, packed: 2 } as const;

const celChunk = (at: { left: number; top: number }, kind: number, content: Uint8Array): Uint8Array => {
  const data = createByteWriter()
    .u16(0)
    .i16(at.left)
    .i16(at.top)
    .u8(255)
    .u16(kind)
    .zeros(7)
    .bytes(content)
    .done();
  return writeChunk(chunkTypes.cel, data);
};

/** One cel a frame, cut to what is seen; null for an empty frame. A frame that was there before is linked to. */
export const celChunks = (frames: readonly Picture[]): (Uint8Array | null)[] => {
  const seen = new Map<string, number>();
  return frames.map((frame, index) => {
    const box = boundingBox(frame);
    if (!box) return null;
    const look = createHash('sha256').update(frame.pixels).digest('base64');
    const earlier = seen.get(look);
    if (earlier !== undefined) return celChunk(box, kinds.linked, createByteWriter().u16(earlier).done());
    seen.set(look, index);
    const packed = deflateSync(cutOut(frame, box).pixels);
    const content = createByteWriter().u16(box.width).u16(box.height).bytes(packed).done();
    return celChunk(box, kinds.packed, content);
  });
};
