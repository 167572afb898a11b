import { deflateSync } from 'node:zlib';
import { pngChunk, pngEnd, pngSignature } from '@papeterie/pixels/formats/png/png-chunk';
import type { Picture } from '@papeterie/pixels/picture';

/** APNGs put together by hand, so that they can also be wrong. */
export type HandmadeFrame = {
  picture: Picture;
  x?: number;
  y?: number;
  dispose?: number;
  blend?: number;
  delay?: readonly [number, number];
};

export const numbers = (...values: number[]): Uint8Array => {
  const data = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) data.writeUInt32BE(value, i * 4);
  return data;
};

export const headerChunk = (width: number, height: number): Uint8Array =>
  pngChunk('IHDR', numbers(width, height), Uint8Array.of(8, 6, 0, 0, 0));

/** RGBA rows without filters. */
export const packed = ({ width, height, pixels }: Picture): Uint8Array => {
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y++) {
    rows.set(pixels.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
  }
  return deflateSync(rows);
};

export const controlChunk = (sequence: number, frame: HandmadeFrame): Uint8Array => {
  const { picture, x = 0, y = 0, dispose = 0, blend = 0, delay = [1, 10] } = frame;
  const rest = Buffer.alloc(6);
  rest.writeUInt16BE(delay[0], 0);
  rest.writeUInt16BE(delay[1], 2);
  rest[4] = dispose;
  rest[5] = blend;
  return pngChunk('fcTL', numbers(sequence, picture.width, picture.height, x, y), rest);
};

export const pngFile = (...chunks: Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat([pngSignature, ...chunks, pngEnd]));

/** @param still a picture that is not part of the animation; else the first frame is the still one too */
export const apngFile = (
  [width, height]: readonly [number, number],
  frames: readonly HandmadeFrame[],
  { plays = 0, still }: { plays?: number; still?: Picture } = {},
): Uint8Array => {
  const chunks = [headerChunk(width, height), pngChunk('acTL', numbers(frames.length, plays))];
  if (still) chunks.push(pngChunk('IDAT', packed(still)));
  let sequence = 0;
  for (const [i, frame] of frames.entries()) {
    chunks.push(controlChunk(sequence++, frame));
    const pixels = packed(frame.picture);
    if (i === 0 && !still) chunks.push(pngChunk('IDAT', pixels));
    else chunks.push(pngChunk('fdAT', numbers(sequence++), pixels));
  }
  return pngFile(...chunks);
};
