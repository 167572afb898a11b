import { hexToRgb } from '../../oklab.ts';
import { createByteWriter } from '../bytes/byte-writer.ts';
import { chunkTypes } from './chunk-types.ts';
import { type SpriteTimeline, tagDirections } from './timeline.ts';

export const writeChunk = (type: number, data: Uint8Array): Uint8Array =>
  createByteWriter(true)
    .u32(data.byteLength + 6)
    .u16(type)
    .bytes(data)
    .done();

export const colorProfileChunk = (): Uint8Array => {
  const sRgb = 1;
  return writeChunk(chunkTypes.colorProfile, createByteWriter(true).u16(sRgb).zeros(14).done());
};

export const paletteChunk = (palette: readonly string[]): Uint8Array => {
  const to = createByteWriter(true)
    .u32(palette.length)
    .u32(0)
    .u32(palette.length - 1)
    .zeros(8);
  for (const { r, g, b } of palette.map(hexToRgb)) to.u16(0).u8(r).u8(g).u8(b).u8(255);
  return writeChunk(chunkTypes.palette, to.done());
};

/** The same for programs that know only this: one packet, at most 256 colors. */
export const oldPaletteChunk = (palette: readonly string[]): Uint8Array => {
  const to = createByteWriter(true)
    .u16(1)
    .u8(0)
    .u8(palette.length & 0xff);
  for (const { r, g, b } of palette.map(hexToRgb)) to.u8(r).u8(g).u8(b);
  return writeChunk(chunkTypes.oldPalette, to.done());
};

export const layerChunk = (name: string): Uint8Array => {
  const visibleAndEditable = 3;
  const data = createByteWriter(true).u16(visibleAndEditable).zeros(10).u8(255).zeros(3).string(name).done();
  return writeChunk(chunkTypes.layer, data);
};

export const tagsChunk = (tags: SpriteTimeline['tags']): Uint8Array => {
  const to = createByteWriter(true).u16(tags.length).zeros(8);
  for (const { name, from, to: last, direction, repeat } of tags) {
    to.u16(from).u16(last).u8(tagDirections.indexOf(direction)).u16(repeat).zeros(10).string(name);
  }
  return writeChunk(chunkTypes.tags, to.done());
};

/** A slice named "pivot" over the whole canvas: Aseprite knows pivots only in slices. */
export const pivotChunk = ({ width, height, pivot }: SpriteTimeline): Uint8Array => {
  const hasPivot = 2;
  const data = createByteWriter(true)
    .u32(1)
    .u32(hasPivot)
    .u32(0)
    .string('pivot')
    .u32(0)
    .u32(0)
    .u32(0)
    .u32(width)
    .u32(height)
    .u32(pivot.x)
    .u32(pivot.y)
    .done();
  return writeChunk(chunkTypes.slice, data);
};
