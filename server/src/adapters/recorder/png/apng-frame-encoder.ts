import { createApngFrames } from '@papeterie/pixels/formats/apng/apng-writer';
import type { Delay } from '@papeterie/pixels/formats/apng/frame-control';
import { deflateQuickly } from '../../images/zlib.ts';
import type { FrameEncoder } from '../encoders.ts';
import { frameDuration } from '../reel.ts';

const delayOf = (index: number, fps: number): Delay =>
  Number.isInteger(fps)
    ? { count: 1, perSecond: fps }
    : { count: Math.min(0xffff, frameDuration(index, fps, 1000)), perSecond: 1000 };

/** The frames of a recording as APNG: a stage is opaque. */
export const createApngFrameEncoder = (width: number, height: number, fps: number): FrameEncoder => {
  const frameOf = createApngFrames({ width, height }, 'RGB', deflateQuickly);
  return (frame, before, index) => frameOf(frame, before, index, delayOf(index, fps));
};
