import { createWebpFrames } from '@papeterie/pixels/formats/webp/webp-writer';
import type { WebpOptions } from 'sharp';
import { encodeWebp } from '../../images/encode-webp.ts';
import type { FrameEncoder } from '../encoders.ts';
import { frameDuration } from '../reel.ts';

/** Measured at 1280 × 720: 27 ms a frame; each step of effort takes a fifth longer and saves a tenth of the bytes. */
const lossy: WebpOptions = { quality: 85, effort: 0 };
const lossless: WebpOptions = { lossless: true, effort: 0 };

/** Flat colors are as small without loss, and sharp: then a little more is worth it. */
const worthLossless = 1.5;

/**
 * The frames of a recording as WebP.
 * @param typical a frame by which to choose between lossy and lossless
 */
export const createWebpFrameEncoder = async (
  { width, height, fps }: { width: number; height: number; fps: number },
  typical: Uint8Array,
): Promise<FrameEncoder> => {
  const size = { width, height };
  const [withLoss, without] = [encodeWebp(lossy, true), encodeWebp(lossless, true)];
  const all = { x: 0, y: 0, width, height };
  const largest = (await withLoss(typical, size, all)).byteLength * worthLossless;
  const encode = (await without(typical, size, all)).byteLength <= largest ? without : withLoss;
  const frameOf = createWebpFrames(size, encode);
  return (frame, before, index) => frameOf(frame, before, frameDuration(index, fps, 1000));
};
