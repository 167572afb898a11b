import { createByteCursor } from '../byte-cursor.ts';
import type { PlacedFrame } from '../compose-frames.ts';
import type { Area } from '../outline.ts';
import { UnplayableError } from './unplayable-error.ts';

/** By their number in the file. */
export const disposals = ['KEEP', 'CLEAR', 'PREVIOUS'] as const satisfies PlacedFrame['dispose'][];
export const blends = ['SOURCE', 'OVER'] as const satisfies PlacedFrame['blend'][];

export type FrameControl = Area & {
  /** As exact as the file says it. */
  durationMs: number;
  dispose: number;
  blend: number;
};

/**
 * The data of an fcTL chunk.
 * https://www.w3.org/TR/png-3/#fcTL-chunk
 * @throws UnsupportedImageError when it is cut off, UnplayableError for what the specification does not know
 */
export const readFrameControl = (data: Uint8Array): FrameControl => {
  const from = createByteCursor(data, false);
  from.skip(4); // the sequence number, which is for whoever has the other frames
  const [width, height, x, y] = [from.u32(), from.u32(), from.u32(), from.u32()];
  const [delay, perSecond, dispose, blend] = [from.u16(), from.u16() || 100, from.u8(), from.u8()];
  if (!disposals[dispose] || !blends[blend]) throw new UnplayableError('a frame is shown in an unknown way');
  return { x, y, width, height, durationMs: (delay * 1000) / perSecond, dispose, blend };
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
  data[24] = disposals.indexOf('KEEP');
  data[25] = blends.indexOf('SOURCE');
  return data;
};
