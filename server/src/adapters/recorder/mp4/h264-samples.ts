import { createRequire } from 'node:module';

/** A frame's slice as it stands in an MP4: 4 bytes of length, then the NAL unit. */
export type H264Samples = {
  /** The samples that are ready: the encoder gives them out about once a second. */
  add(yuv: Uint8Array): Buffer;
  /** The last samples, and the decoder's configuration (an AVCDecoderConfigurationRecord). */
  finish(): { samples: Buffer; configuration: Uint8Array };
  release(): void;
};

/** Measured at 1280 × 720: 17 ms a frame; speed 5 takes twice as long and saves 3 %. */
const speed = 10;
/** 10 (best) to 51. Pixel art has no visible ghosts at this one. */
const quantizationParameter = 24;
const secondsBetweenKeyframes = 2;

/** What the library writes before the first sample: ftyp, free, and the header of mdat. */
const beforeSamples = 168;

/**
 * H.264 from h264-mp4-encoder, without its MP4: that has no sync samples (so that it cannot be sought), no color, and stays whole in
 * the memory of its WebAssembly. Instead of a file in memory its writes come here, and what it wrote is let go of.
 */
export const openH264 = async (width: number, height: number, fps: number): Promise<H264Samples> => {
  // Loaded only now: it is a megabyte. It is a CommonJS module in which Node finds no names.
  const library = createRequire(import.meta.url)('h264-mp4-encoder') as typeof import('h264-mp4-encoder');
  const encoder = await library.createH264MP4Encoder();
  let written: Uint8Array[] = [];
  let end = 0;
  /** Whole samples; the beginning of the next one stays. */
  const take = (): Buffer => {
    const bytes = Buffer.concat(written);
    const length = samplesLength(bytes);
    written = [bytes.subarray(length)];
    return bytes.subarray(0, length);
  };
  // The library's types say `stream` is opaque; its position is what seeking sets.
  const files = encoder.FS as unknown as { write: FileWrite };
  files.write = (stream, memory, offset, length) => {
    // All else are corrections of lengths, at the end.
    if (stream.position === end) {
      const bytes = new Uint8Array(memory.buffer, memory.byteOffset + offset, length).slice();
      written.push(end < beforeSamples ? bytes.subarray(Math.min(length, beforeSamples - end)) : bytes);
    }
    stream.position += length;
    end = Math.max(end, stream.position);
    return length;
  };
  encoder.width = width;
  encoder.height = height;
  encoder.frameRate = fps;
  encoder.speed = speed;
  encoder.quantizationParameter = quantizationParameter;
  encoder.groupOfPictures = Math.max(1, Math.round(fps * secondsBetweenKeyframes));
  encoder.initialize();
  let finished = false;

  return {
    add(yuv) {
      encoder.addFrameYuv(yuv);
      return take();
    },
    finish() {
      finished = true;
      encoder.finalize();
      return { samples: take(), configuration: configurationIn(Buffer.concat(written)) };
    },
    release() {
      // Let go of in the middle, it would abort its WebAssembly, and say so on the console.
      if (!finished) encoder.finalize();
      encoder.delete();
    },
  };
};

/** Of the whole samples at the beginning: up to where bytes are missing, or moov follows. */
const samplesLength = (bytes: Buffer): number => {
  let at = 0;
  while (at + 8 <= bytes.length && bytes.toString('latin1', at + 4, at + 8) !== 'moov') {
    const next = at + 4 + bytes.readUInt32BE(at);
    if (next > bytes.length) break;
    at = next;
  }
  return at;
};

type FileWrite = (stream: { position: number }, memory: Int8Array, offset: number, length: number) => number;

/**
 * One sequence and one picture parameter set.
 * ISO/IEC 14496-15, 5.3.3.1
 */
const configurationIn = (moov: Buffer): Uint8Array => {
  const from = moov.indexOf('avcC') + 4;
  const sequenceEnd = from + 8 + moov.readUInt16BE(from + 6);
  return moov.subarray(from, sequenceEnd + 3 + moov.readUInt16BE(sequenceEnd + 1));
};
