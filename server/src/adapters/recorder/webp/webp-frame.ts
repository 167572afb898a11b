import sharp, { type WebpOptions } from 'sharp';
import type { FrameEncoder } from '../frame-encoder.ts';
import { changedRectangle, type Rectangle, wordsOf } from '../rectangle.ts';
import { frameDuration } from '../reel.ts';
import { pixelChunksOf, riffChunk } from './riff.ts';

/** Measured at 1280 × 720: 27 ms a frame; each step of effort takes a fifth longer and saves a tenth of the bytes. */
const lossy: WebpOptions = { quality: 85, effort: 0 };
const lossless: WebpOptions = { lossless: true, effort: 0 };

/** Flat colors are as small without loss, and sharp: then a little more is worth it. */
const worthLossless = 1.5;

const bitsOf = (
  frame: Uint8Array,
  stride: number,
  area: Rectangle,
  options: WebpOptions,
): Promise<Uint8Array> =>
  sharp(frame, { raw: { width: stride, height: frame.byteLength / 4 / stride, channels: 4 } })
    .extract({ left: area.x, top: area.y, width: area.width, height: area.height })
    .removeAlpha()
    .webp(options)
    .toBuffer();

/** A frame's place is said in units of two px. */
const atEvenPlace = ({ x, y, width, height }: Rectangle): Rectangle => ({
  x: x - (x % 2),
  y: y - (y % 2),
  width: width + (x % 2),
  height: height + (y % 2),
});

/**
 * One frame of an animated WebP as an ANMF chunk: the changed rectangle, put in the place of what was there.
 * https://developers.google.com/speed/webp/docs/riff_container#animation
 * @param typical a frame by which to choose between lossy and lossless
 */
export const createWebpFrames = async (
  { width, height, fps }: { width: number; height: number; fps: number },
  typical: Uint8Array,
): Promise<FrameEncoder> => {
  const all = { x: 0, y: 0, width, height };
  const [withLoss, without] = [
    await bitsOf(typical, width, all, lossy),
    await bitsOf(typical, width, all, lossless),
  ];
  const options = without.byteLength <= withLoss.byteLength * worthLossless ? lossless : lossy;
  return async (frame, before, index) => {
    const area = before ? atEvenPlace(changedRectangle(wordsOf(before), wordsOf(frame), width)) : all;
    const header = Buffer.alloc(16);
    header.writeUIntLE(area.x / 2, 0, 3);
    header.writeUIntLE(area.y / 2, 3, 3);
    header.writeUIntLE(area.width - 1, 6, 3);
    header.writeUIntLE(area.height - 1, 9, 3);
    header.writeUIntLE(Math.min(0xff_ff_ff, frameDuration(index, fps, 1000)), 12, 3);
    header[15] = 0b10; // do not blend, do not dispose
    return riffChunk('ANMF', header, pixelChunksOf(await bitsOf(frame, width, area, options)));
  };
};
