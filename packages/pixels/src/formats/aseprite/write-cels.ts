import { createLooks } from '../../looks.ts';
import type { Picture } from '../../picture.ts';
import { boundingBox } from '../../process/bounding-box.ts';
import { cutOut } from '../../process/cut-out.ts';
import { createByteWriter } from '../bytes/byte-writer.ts';
import type { Deflate } from '../bytes/deflate.ts';
import { chunkTypes } from './chunk-types.ts';
import { writeChunk } from './write-chunks.ts';

const kinds = { linked: 1, packed: 2 } as const;

const celChunk = (at: { left: number; top: number }, kind: number, content: Uint8Array): Uint8Array => {
  const data = createByteWriter(true)
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
export const celChunks = (frames: readonly Picture[], deflate: Deflate): (Uint8Array | null)[] => {
  const lookOf = createLooks();
  const seen = new Map<number, number>();
  return frames.map((frame, index) => {
    const box = boundingBox(frame);
    if (!box) return null;
    const look = lookOf(frame);
    const earlier = seen.get(look);
    if (earlier !== undefined) return celChunk(box, kinds.linked, createByteWriter(true).u16(earlier).done());
    seen.set(look, index);
    const packed = deflate(cutOut(frame, box).pixels);
    const content = createByteWriter(true).u16(box.width).u16(box.height).bytes(packed).done();
    return celChunk(box, kinds.packed, content);
  });
};
