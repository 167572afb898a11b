import { pngChunk } from '../../../domain/images/png-chunk.ts';
import type { FrameEncoder } from '../frame-encoder.ts';
import { changedRectangle, type Rectangle, wordsOf } from '../rectangle.ts';
import { frameDuration } from '../reel.ts';
import { unchangedRuns } from '../unchanged.ts';
import { createDeflatePixels } from './deflate-pixels.ts';

/** The color that stands for "as before", as RGB. A pixel that happens to have it becomes black, which nobody can tell from it. */
export const apngKey = { red: 1, green: 0, blue: 1 } as const;
const keyWord = 0x01_00_01;

/**
 * One frame of an animated PNG: fcTL, then its pixels as IDAT (the first) or fdAT. Sequence numbers count both kinds of animation
 * chunks, so that they follow from the frame's number, and frames can be made in any order.
 * https://www.w3.org/TR/png-3/#apng-frame-based-animation
 */
export const createApngFrames = (width: number, height: number, fps: number): FrameEncoder => {
  const rgb = new Uint8Array(width * height * 3);
  const deflatePixels = createDeflatePixels(width, height);
  return (frame, before, index) => {
    const after = wordsOf(frame);
    const earlier = before && wordsOf(before);
    const rectangle = earlier ? changedRectangle(earlier, after, width) : { x: 0, y: 0, width, height };
    toRgb(after, earlier, rectangle, width, rgb);
    const pixels = deflatePixels(rgb, rectangle.width, rectangle.height);
    const sequence = index === 0 ? 0 : 2 * index - 1;
    return Buffer.concat([
      pngChunk('fcTL', frameControl(sequence, rectangle, index, fps)),
      index === 0 ? pngChunk('IDAT', pixels) : pngChunk('fdAT', uint32(sequence + 1), pixels),
    ]);
  };
};

const uint32 = (value: number): Uint8Array => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** Left in place afterwards (dispose 0), painted over what is there (blend 1). */
const frameControl = (sequence: number, rectangle: Rectangle, index: number, fps: number): Uint8Array => {
  const data = Buffer.alloc(26);
  data.writeUInt32BE(sequence, 0);
  data.writeUInt32BE(rectangle.width, 4);
  data.writeUInt32BE(rectangle.height, 8);
  data.writeUInt32BE(rectangle.x, 12);
  data.writeUInt32BE(rectangle.y, 16);
  const exact = Number.isInteger(fps);
  data.writeUInt16BE(exact ? 1 : Math.min(0xffff, frameDuration(index, fps, 1000)), 20);
  data.writeUInt16BE(exact ? fps : 1000, 22);
  data[25] = 1;
  return data;
};

/** The rectangle's pixels, with the key's color in place of long runs that did not change. */
const toRgb = (
  after: Uint32Array,
  before: Uint32Array | null,
  { x, y, width, height }: Rectangle,
  stride: number,
  rgb: Uint8Array,
): void => {
  for (let row = 0, to = 0; row < height; row++) {
    const from = (y + row) * stride + x;
    const start = to;
    for (let at = from; at < from + width; at++) {
      const word = after[at] & 0xff_ff_ff;
      const shown = word === keyWord ? 0 : word;
      rgb[to++] = shown;
      rgb[to++] = shown >> 8;
      rgb[to++] = shown >> 16;
    }
    if (!before) continue;
    unchangedRuns(before, after, from, from + width, (first, end) => {
      for (let at = start + 3 * (first - from); at < start + 3 * (end - from); at += 3) {
        rgb[at] = apngKey.red;
        rgb[at + 1] = apngKey.green;
        rgb[at + 2] = apngKey.blue;
      }
    });
  }
};
