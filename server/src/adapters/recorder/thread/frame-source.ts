import type { Palette } from '@papeterie/pixels/formats/gif/gifenc';
import { sharedPalette } from '@papeterie/pixels/formats/gif/shared-palette';
import { createToIndexes } from '@papeterie/pixels/formats/gif/to-indexes';
import { wordsOf } from '@papeterie/pixels/words-of';
import { toYuv } from '../mp4/to-yuv.ts';
import type { Reel } from '../reel.ts';
import type { PaintFrame } from './open-reel.ts';

/** Frames in the form in which an encoder wants them. */
export type FrameSource = {
  /** Of a frame. */
  byteSize: number;
  /** For GIF. */
  palette: Palette;
  fill(index: number, into: Uint8Array): void;
};

const sampledFrames = 20;
const sampledPixels = 40_000;

export const createFrameSource = (reel: Reel, paintFrame: PaintFrame): FrameSource => {
  const { width, height, format, frameCount } = reel;
  const rgba = new Uint8Array(width * height * 4);
  const words = wordsOf(rgba);
  const paint = (index: number): void => paintFrame(index, rgba);

  if (format === 'MP4') {
    return {
      byteSize: (width * height * 3) / 2,
      palette: [],
      fill(index, into) {
        paint(index);
        toYuv(words, width, into);
      },
    };
  }
  const palette = sharedPalette(sampleColors(words, frameCount, paint));
  const toIndexes = createToIndexes(palette);
  return {
    byteSize: width * height,
    palette,
    fill(index, into) {
      paint(index);
      toIndexes(words, into);
    },
  };
};

/** Pixels of frames all over the recording: the work is the same for long ones and large ones. */
const sampleColors = (
  words: Uint32Array,
  frameCount: number,
  paint: (index: number) => void,
): Uint32Array => {
  const frames = Math.min(frameCount, sampledFrames);
  const pixels = Math.min(words.length, sampledPixels);
  const samples = new Uint32Array(frames * pixels);
  // Not a whole number, so that it is not always the same columns.
  const step = words.length / pixels;
  for (let frame = 0; frame < frames; frame++) {
    paint(frames === 1 ? 0 : Math.round((frame * (frameCount - 1)) / (frames - 1)));
    for (let i = 0; i < pixels; i++) samples[frame * pixels + i] = words[Math.floor(i * step)]!;
  }
  return samples;
};
