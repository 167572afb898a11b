import { paletteOf } from '../../palette.ts';
import { createByteWriter } from '../bytes/byte-writer.ts';
import type { Deflate } from '../bytes/deflate.ts';
import { fileMagic, frameMagic, headerLength } from './chunk-types.ts';
import type { SpriteTimeline } from './timeline.ts';
import { celChunks } from './write-cels.ts';
import {
  colorProfileChunk,
  layerChunk,
  oldPaletteChunk,
  paletteChunk,
  pivotChunk,
  tagsChunk,
} from './write-chunks.ts';

/** Of the frames; at most 256, and at least one, because an empty palette is none. */
const colorsOf = ({ palette, frames }: SpriteTimeline): readonly string[] => {
  if (palette && palette.length > 0) return palette.slice(0, 256);
  const colors = new Set(frames.flatMap((frame) => paletteOf(frame, 256)));
  return colors.size > 0 ? [...colors].slice(0, 256) : ['#000000'];
};

const writeFrame = (chunks: readonly Uint8Array[], durationMs: number): Uint8Array => {
  const length = chunks.reduce((sum, chunk) => sum + chunk.byteLength, 16);
  const to = createByteWriter(true)
    .u32(length)
    .u16(frameMagic)
    .u16(Math.min(chunks.length, 0xffff))
    .u16(Math.round(durationMs))
    .zeros(2)
    .u32(chunks.length);
  for (const chunk of chunks) to.bytes(chunk);
  return to.done();
};

const writeHeader = (timeline: SpriteTimeline, fileLength: number, colors: number): Uint8Array => {
  const layersHaveOpacity = 1;
  const to = createByteWriter(true)
    .u32(fileLength)
    .u16(fileMagic)
    .u16(timeline.frames.length)
    .u16(timeline.width)
    .u16(timeline.height)
    .u16(32)
    .u32(layersHaveOpacity)
    .u16(100)
    .zeros(12)
    .u16(colors)
    .u8(1)
    .u8(1)
    .zeros(4)
    .u16(16)
    .u16(16);
  const header = new Uint8Array(headerLength);
  header.set(to.done());
  return header;
};

/** One layer, RGBA, as Aseprite itself saves it: frames cut to what is seen, linked where they are the same. */
export const writeAseprite = (timeline: SpriteTimeline, deflate: Deflate): Uint8Array => {
  const palette = colorsOf(timeline);
  const first = [
    colorProfileChunk(),
    paletteChunk(palette),
    oldPaletteChunk(palette),
    layerChunk(timeline.layerName),
    ...(timeline.tags.length > 0 ? [tagsChunk(timeline.tags)] : []),
    pivotChunk(timeline),
  ];
  const frames = celChunks(timeline.frames, deflate).map((cel, i) =>
    writeFrame([...(i === 0 ? first : []), ...(cel ? [cel] : [])], timeline.durationsMs[i]!),
  );
  const length = frames.reduce((sum, frame) => sum + frame.byteLength, headerLength);
  const file = createByteWriter(true).bytes(writeHeader(timeline, length, palette.length));
  for (const frame of frames) file.bytes(frame);
  return file.done();
};
