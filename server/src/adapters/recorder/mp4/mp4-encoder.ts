import type { StreamEncoder } from '../encoders.ts';
import { openH264 } from './h264-samples.ts';
import { movieHead } from './movie-head.ts';

/** The type of a NAL unit with a slice of a picture that needs no other. ITU-T H.264, table 7-1 */
const keyframeSlice = 5;

type Size = { width: number; height: number; fps: number };

/** An MP4 of frames in YUV: what `encode` gives are the samples, what stands before them tells where each is. */
export const createMp4Encoder = async ({ width, height, fps }: Size): Promise<StreamEncoder> => {
  const h264 = await openH264(width, height, fps);
  const sampleSizes: number[] = [];
  const syncSamples: number[] = [];
  const note = (samples: Buffer): Buffer => {
    for (let at = 0; at < samples.length; at += sampleSizes.at(-1)!) {
      sampleSizes.push(4 + samples.readUInt32BE(at));
      if ((samples[at + 4]! & 0x1f) === keyframeSlice) syncSamples.push(sampleSizes.length);
    }
    return samples;
  };
  return {
    encode: (yuv) => note(h264.add(yuv)),
    finish() {
      const { samples, configuration } = h264.finish();
      const rest = note(samples);
      return { rest, head: movieHead({ width, height, fps, sampleSizes, syncSamples, configuration }) };
    },
    release: h264.release,
  };
};
