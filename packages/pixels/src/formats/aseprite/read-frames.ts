import type { ByteReader } from '../bytes/byte-reader.ts';
import { AsepriteError } from './aseprite-sprite.ts';
import { frameMagic } from './chunk-types.ts';

export type Chunk = { type: number; data: ByteReader };
export type RawFrame = { durationMs: number; chunks: Chunk[] };

const frameHeaderLength = 16;
const chunkHeaderLength = 6;

const readFrame = (file: ByteReader, otherwiseMs: number): RawFrame => {
  const length = file.u32();
  if (length < frameHeaderLength)
    throw new AsepriteError('The Aseprite file is damaged: a frame is too short.');
  const frame = file.part(length - 4);
  if (frame.u16() !== frameMagic) {
    throw new AsepriteError('The Aseprite file is damaged: a frame does not begin as frames do.');
  }
  const fewChunks = frame.u16();
  const durationMs = frame.u16() || otherwiseMs;
  frame.skip(2);
  // Files of before 2016 have only the small count.
  const count = frame.u32() || fewChunks;
  const chunks: Chunk[] = [];
  for (let i = 0; i < count; i++) {
    const size = frame.u32();
    if (size < chunkHeaderLength)
      throw new AsepriteError('The Aseprite file is damaged: a chunk is too short.');
    const type = frame.u16();
    chunks.push({ type, data: frame.part(size - chunkHeaderLength) });
  }
  return { durationMs, chunks };
};

/** All frames with their chunks, none of them read yet. @throws AsepriteError when a length is wrong */
export const readFrames = (file: ByteReader, count: number, otherwiseMs: number): RawFrame[] =>
  Array.from({ length: count }, () => readFrame(file, otherwiseMs));
