import { wordsOf } from '../../words-of.ts';
import { changedRectangle } from '../animated/changed-rectangle.ts';
import type { Area } from '../animated/outline.ts';
import { createByteWriter } from '../bytes/byte-writer.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { riffChunk } from './riff.ts';
import { webpChunks } from './webp-chunks.ts';

type Pixels = Uint8Array | Uint8ClampedArray;
type Size = { width: number; height: number };

/** A part of a frame of RGBA pixels as a WebP that stands still: by whoever runs this, because its coding is none of ours. */
export type EncodeWebp = (frame: Pixels, size: Size, area: Area) => Promise<Uint8Array>;

const flags = { animated: 0b10, alpha: 0b1_0000 } as const;
/** Neither blended with what was there nor emptied afterwards. */
const replaces = 0b10;
const mostBytes = 0xffff_fffe;

/**
 * What stands before the frames of an animated WebP.
 * https://developers.google.com/speed/webp/docs/riff_container#extended_file_format
 * @param plays how often it is played; 0 for ever
 * @param byteSize of all frames together
 * @returns null above 4 GiB, which WebP does not know
 */
export const webpHead = (
  { width, height, plays, hasAlpha }: Size & { plays: number; hasAlpha: boolean },
  byteSize: number,
): Uint8Array | null => {
  const extended = createByteWriter(true)
    .u8(flags.animated | (hasAlpha ? flags.alpha : 0))
    .zeros(3)
    .u24(width - 1)
    .u24(height - 1)
    .done();
  // First the background's color, which is not used: the first frame covers all.
  const animation = createByteWriter(true).zeros(4).u16(plays).done();
  const head = joinBytes([riffChunk('VP8X', extended), riffChunk('ANIM', animation)]);
  const size = 4 + head.byteLength + byteSize;
  if (size > mostBytes) return null;
  return createByteWriter(true).letters('RIFF').u32(size).letters('WEBP').bytes(head).done();
};

/** A frame's place is said in units of two px. */
const atEvenPlace = ({ x, y, width, height }: Area): Area => ({
  x: x - (x % 2),
  y: y - (y % 2),
  width: width + (x % 2),
  height: height + (y % 2),
});

/** The chunk of a WebP that is its pixels, as it stands there. */
const pixelsOf = (file: Uint8Array): Uint8Array => {
  for (const { type, start, end } of webpChunks(file)) {
    if (type === 'VP8 ' || type === 'VP8L') return file.subarray(start, end);
  }
  throw new Error('a WebP without pixels');
};

/** Makes a frame's piece of its pixels, which are only lent, and those of the frame before it. */
export type WebpFrames = (frame: Pixels, before: Pixels | null, durationMs: number) => Promise<Uint8Array>;

/**
 * One frame of an animated WebP as an ANMF chunk: the rectangle that changed, put in the place of what was there.
 * https://developers.google.com/speed/webp/docs/riff_container#animation
 */
export const createWebpFrames =
  (size: Size, encode: EncodeWebp): WebpFrames =>
  async (frame, before, durationMs) => {
    const area = before
      ? atEvenPlace(changedRectangle(wordsOf(before), wordsOf(frame), size.width))
      : { x: 0, y: 0, ...size };
    const head = createByteWriter(true)
      .u24(area.x / 2)
      .u24(area.y / 2)
      .u24(area.width - 1)
      .u24(area.height - 1)
      .u24(Math.min(0xff_ff_ff, durationMs))
      .u8(replaces)
      .done();
    return riffChunk('ANMF', head, pixelsOf(await encode(frame, size, area)));
  };
