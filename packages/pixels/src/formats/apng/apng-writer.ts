import { wordsOf } from '../../words-of.ts';
import { changedRectangle } from '../animated/changed-rectangle.ts';
import type { Area } from '../animated/outline.ts';
import { unchangedRuns } from '../animated/unchanged-runs.ts';
import { createByteWriter } from '../bytes/byte-writer.ts';
import type { Deflate } from '../bytes/deflate.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { createDeflatePixels } from '../png/deflate-pixels.ts';
import { pngChunk, pngHeader, pngSignature } from '../png/png-chunk.ts';
import { type Delay, writeFrameControl } from './frame-control.ts';

/** The color that stands for "as before", as RGB. A pixel that happens to have it becomes black, which nobody can tell from it. */
const key = { red: 1, green: 0, blue: 1 } as const;
const keyWord = 0x01_00_01;

type Size = { width: number; height: number };

/** RGBA, of which nothing gets lost; or RGB of what is opaque, which is smaller where much stays as it was. */
export type ApngColors = 'RGBA' | 'RGB';
const channelsOf = { RGBA: 4, RGB: 3 } as const;

/**
 * What stands before the frames; after them comes pngEnd.
 * https://www.w3.org/TR/png-3/#acTL-chunk, https://www.w3.org/TR/png-3/#11tRNS
 * @param plays how often it is played; 0 for ever
 */
export const apngHead = (
  { width, height, frames, plays }: Size & { frames: number; plays: number },
  colors: ApngColors,
): Uint8Array => {
  const transparent = Uint8Array.of(0, key.red, 0, key.green, 0, key.blue);
  return joinBytes([
    pngSignature,
    pngHeader(width, height, channelsOf[colors]),
    pngChunk('acTL', createByteWriter(false).u32(frames).u32(plays).done()),
    ...(colors === 'RGB' ? [pngChunk('tRNS', transparent)] : []),
  ]);
};

/** The rectangle's pixels, as bytes of RGBA. */
const toRgba = (
  after: Uint32Array,
  { x, y, width, height }: Area,
  stride: number,
  words: Uint32Array,
): void => {
  for (let row = 0; row < height; row++) {
    const from = (y + row) * stride + x;
    words.set(after.subarray(from, from + width), row * width);
  }
};

/** The rectangle's pixels, with the key's color in place of long runs that did not change. */
const toRgb = (
  after: Uint32Array,
  before: Uint32Array | null,
  { x, y, width, height }: Area,
  stride: number,
  rgb: Uint8Array,
): void => {
  for (let row = 0, to = 0; row < height; row++) {
    const from = (y + row) * stride + x;
    const start = to;
    for (let at = from; at < from + width; at++) {
      const word = after[at]! & 0xff_ff_ff;
      const shown = word === keyWord ? 0 : word;
      rgb[to++] = shown;
      rgb[to++] = shown >> 8;
      rgb[to++] = shown >> 16;
    }
    if (!before) continue;
    unchangedRuns(before, after, from, from + width, (first, end) => {
      for (let at = start + 3 * (first - from); at < start + 3 * (end - from); at += 3) {
        rgb[at] = key.red;
        rgb[at + 1] = key.green;
        rgb[at + 2] = key.blue;
      }
    });
  }
};

/** Makes the piece that frame `index` is, of RGBA pixels that are only lent, and those of the frame before it. */
export type ApngFrames = (
  frame: Uint8Array | Uint8ClampedArray,
  before: Uint8Array | Uint8ClampedArray | null,
  index: number,
  delay: Delay,
) => Uint8Array;

/**
 * One frame of an animated PNG: fcTL, then the pixels of the rectangle that changed as IDAT (the first) or fdAT. Sequence
 * numbers count both kinds of animation chunks, so that they follow from the frame's number, and frames can be made in any order.
 * https://www.w3.org/TR/png-3/#apng-frame-based-animation
 */
export const createApngFrames = (
  { width, height }: Size,
  colors: ApngColors,
  deflate: Deflate,
): ApngFrames => {
  const channels = channelsOf[colors];
  const words = new Uint32Array(Math.ceil((width * height * channels) / 4));
  const pixels = new Uint8Array(words.buffer);
  const deflatePixels = createDeflatePixels(width, height, channels, deflate);
  return (frame, before, index, delay) => {
    const after = wordsOf(frame);
    const earlier = before && wordsOf(before);
    const area = earlier ? changedRectangle(earlier, after, width) : { x: 0, y: 0, width, height };
    if (colors === 'RGBA') toRgba(after, area, width, words);
    else toRgb(after, earlier, area, width, pixels);
    const packed = deflatePixels(pixels, area.width, area.height);
    const sequence = index === 0 ? 0 : 2 * index - 1;
    const number = createByteWriter(false)
      .u32(sequence + 1)
      .done();
    return joinBytes([
      pngChunk('fcTL', writeFrameControl(sequence, area, delay, colors === 'RGBA' ? 'SOURCE' : 'OVER')),
      index === 0 ? pngChunk('IDAT', packed) : pngChunk('fdAT', number, packed),
    ]);
  };
};
