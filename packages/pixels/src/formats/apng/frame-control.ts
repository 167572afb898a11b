import type { PlacedFrame } from '../animated/compose-frames.ts';
import type { Area } from '../animated/outline.ts';
import { createByteWriter } from '../bytes/byte-writer.ts';
import { createImageReader } from '../image-reader.ts';
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
 * @throws FormatError when it is cut off, UnplayableError for what the specification does not know
 */
export const readFrameControl = (data: Uint8Array): FrameControl => {
  const from = createImageReader(data, false);
  from.skip(4); // the sequence number, which is for whoever has the other frames
  const [width, height, x, y] = [from.u32(), from.u32(), from.u32(), from.u32()];
  const [delay, perSecond, dispose, blend] = [from.u16(), from.u16() || 100, from.u8(), from.u8()];
  if (!disposals[dispose] || !blends[blend]) throw new UnplayableError('a frame is shown in an unknown way');
  return { x, y, width, height, durationMs: (delay * 1000) / perSecond, dispose, blend };
};

/** How long a frame is shown, in parts of a second. */
export type Delay = { count: number; perSecond: number };

/** The data of an fcTL chunk for a frame that stays when its time is over. */
export const writeFrameControl = (
  sequence: number,
  { x, y, width, height }: Area,
  { count, perSecond }: Delay,
  blend: (typeof blends)[number],
): Uint8Array =>
  createByteWriter(false)
    .u32(sequence)
    .u32(width)
    .u32(height)
    .u32(x)
    .u32(y)
    .u16(count)
    .u16(perSecond)
    .u8(disposals.indexOf('KEEP'))
    .u8(blends.indexOf(blend))
    .done();
