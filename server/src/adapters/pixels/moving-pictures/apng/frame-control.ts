import { createByteCursor } from '../byte-cursor.ts';
import { damaged } from '../damaged.ts';

/** What becomes of a frame's area when its time is over: it stays, it is emptied, it is as it was before. */
export const disposals = { keep: 0, clear: 1, previous: 2 } as const;
/** A frame takes the place of what is there, or is laid over it. */
export const blends = { source: 0, over: 1 } as const;

export type FrameControl = {
  x: number;
  y: number;
  width: number;
  height: number;
  durationMs: number;
  dispose: number;
  blend: number;
};

/**
 * The data of an fcTL chunk.
 * https://www.w3.org/TR/png-3/#fcTL-chunk
 * @throws UnsupportedImageError for what the specification does not know
 */
export const readFrameControl = (data: Uint8Array): FrameControl => {
  const from = createByteCursor(data, false);
  from.skip(4); // the sequence number, which is for whoever has the other frames
  const [width, height, x, y] = [from.u32(), from.u32(), from.u32(), from.u32()];
  const [delay, perSecond, dispose, blend] = [from.u16(), from.u16() || 100, from.u8(), from.u8()];
  if (dispose > disposals.previous || blend > blends.over)
    throw damaged('a frame is shown in an unknown way');
  return { x, y, width, height, durationMs: Math.round((delay * 1000) / perSecond), dispose, blend };
};

/** A whole frame that takes the place of the one before. */
export const writeFrameControl = (
  sequence: number,
  { width, height }: { width: number; height: number },
  durationMs: number,
): Uint8Array => {
  const data = Buffer.alloc(26);
  data.writeUInt32BE(sequence, 0);
  data.writeUInt32BE(width, 4);
  data.writeUInt32BE(height, 8);
  data.writeUInt16BE(durationMs, 20);
  data.writeUInt16BE(1000, 22);
  data[24] = disposals.keep;
  data[25] = blends.source;
  return data;
};
