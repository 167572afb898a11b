import { box, fullBox, text, uint16, uint32, uint32s } from './box.ts';

export type Movie = {
  width: number;
  height: number;
  fps: number;
  /** Of each frame, in bytes. */
  sampleSizes: number[];
  /** The numbers of those that need no other, from 1. */
  syncSamples: number[];
  /** An AVCDecoderConfigurationRecord. */
  configuration: Uint8Array;
};

/** Units of time in a frame: rates like 23.976 are right to a millionth of a second. */
const frameTicks = 1000;

/**
 * All that stands before the samples of an MP4 that can be played while it comes: ftyp, moov, and the header of an mdat in which
 * they lie one after the other.
 * ISO/IEC 14496-12, 8; the sample entry: 14496-15, 5.4.2
 */
export const movieHead = (movie: Movie): Uint8Array => {
  const type = box('ftyp', text('isom'), uint32(0x200), text('isomiso2avc1mp41'));
  const payload = movie.sampleSizes.reduce((sum, size) => sum + size, 0);
  const media = mediaHeader(payload);
  const before = type.byteLength + movieBox(movie, 0).byteLength + media.byteLength;
  return Buffer.concat([type, movieBox(movie, before), media]);
};

const mediaHeader = (payload: number): Uint8Array => {
  if (payload + 8 <= 0xffff_ffff) return Buffer.concat([uint32(payload + 8), text('mdat')]);
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(payload) + 16n);
  return Buffer.concat([uint32(1), text('mdat'), size]);
};

const fixed = (value: number): number => Math.round(value * 0x1_0000);
const matrix = uint32(fixed(1), 0, 0, 0, fixed(1), 0, 0, 0, 0x4000_0000);

const movieBox = (movie: Movie, samplesAt: number): Uint8Array => {
  const { width, height, fps } = movie;
  const duration = movie.sampleSizes.length * frameTicks;
  const timescale = Math.round(fps * frameTicks);
  const time = uint32(0, 0, timescale, duration);
  return box(
    'moov',
    fullBox('mvhd', 0, time, uint32(fixed(1), 0x0100_0000, 0, 0), matrix, new Uint8Array(24), uint32(2)),
    box(
      'trak',
      // Enabled, and part of the presentation.
      fullBox(
        'tkhd',
        3,
        uint32(0, 0, 1, 0, duration, 0, 0, 0, 0),
        matrix,
        uint32(fixed(width), fixed(height)),
      ),
      box(
        'mdia',
        // The language is undetermined.
        fullBox('mdhd', 0, time, uint16(0x55c4, 0)),
        fullBox('hdlr', 0, uint32(0), text('vide'), new Uint8Array(12), text('Papeterie\0')),
        box(
          'minf',
          fullBox('vmhd', 1, new Uint8Array(8)),
          // The samples are in this file.
          box('dinf', fullBox('dref', 0, uint32(1), fullBox('url ', 1))),
          sampleTable(movie, samplesAt),
        ),
      ),
    ),
  );
};

const sampleTable = (movie: Movie, samplesAt: number): Uint8Array => {
  const { sampleSizes, syncSamples } = movie;
  const count = sampleSizes.length;
  return box(
    'stbl',
    fullBox('stsd', 0, uint32(1), sampleEntry(movie)),
    fullBox('stts', 0, uint32(1, count, frameTicks)),
    fullBox('stss', 0, uint32(syncSamples.length), uint32s(syncSamples)),
    // All samples are one chunk.
    fullBox('stsc', 0, uint32(1, 1, count, 1)),
    fullBox('stsz', 0, uint32(0, count), uint32s(sampleSizes)),
    fullBox('stco', 0, uint32(1, samplesAt)),
  );
};

const sampleEntry = ({ width, height, configuration }: Movie): Uint8Array => {
  const reserved = new Uint8Array(16);
  const resolution = 72;
  return box(
    'avc1',
    new Uint8Array(6),
    uint16(1),
    reserved,
    uint16(width, height),
    uint32(fixed(resolution), fixed(resolution), 0),
    uint16(1),
    new Uint8Array(32),
    uint16(24, 0xffff),
    box('avcC', configuration),
    // BT.709 in the limited range, as the pixels were made.
    box('colr', text('nclx'), uint16(1, 1, 1), Uint8Array.of(0)),
    box('pasp', uint32(1, 1)),
  );
};
