import { deflateSync } from 'node:zlib';
import { writeChunk } from '@papeterie/pixels/formats/aseprite/write-chunks';
import { createByteWriter } from '@papeterie/pixels/formats/bytes/byte-writer';

/** Files and chunks put together by hand, so that they can also be wrong. */

export type Fields = {
  magic?: number;
  frames?: number;
  width?: number;
  height?: number;
  depth?: number;
  flags?: number;
  transparent?: number;
};

export const aseFrame = (chunks: readonly Uint8Array[], durationMs = 100): Uint8Array => {
  const to = createByteWriter(true)
    .u32(16 + chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0))
    .u16(0xf1fa)
    .u16(chunks.length)
    .u16(durationMs)
    .zeros(6);
  for (const chunk of chunks) to.bytes(chunk);
  return to.done();
};

export const aseFile = (frames: readonly Uint8Array[], fields: Fields = {}): Uint8Array => {
  const to = createByteWriter(true)
    .u32(128 + frames.reduce((sum, frame) => sum + frame.byteLength, 0))
    .u16(fields.magic ?? 0xa5e0)
    .u16(fields.frames ?? frames.length)
    .u16(fields.width ?? 2)
    .u16(fields.height ?? 1)
    .u16(fields.depth ?? 32)
    .u32(fields.flags ?? 1)
    .u16(70)
    .zeros(8)
    .u8(fields.transparent ?? 0)
    .zeros(99);
  for (const frame of frames) to.bytes(frame);
  return to.done();
};

type LayerFields = {
  /** Of a tilemap, kind 2. */
  tileset?: number;
  name?: string;
  flags?: number;
  kind?: number;
  level?: number;
  blend?: number;
  opacity?: number;
};

export const layer = (fields: LayerFields = {}): Uint8Array =>
  writeChunk(
    0x2004,
    createByteWriter(true)
      .u16(fields.flags ?? 1)
      .u16(fields.kind ?? 0)
      .u16(fields.level ?? 0)
      .zeros(4)
      .u16(fields.blend ?? 0)
      .u8(fields.opacity ?? 255)
      .zeros(3)
      .string(fields.name ?? 'ink')
      .bytes(fields.tileset === undefined ? new Uint8Array() : littleEndian(fields.tileset))
      .done(),
  );

const littleEndian = (...numbers: number[]): Uint8Array => {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [i, number] of numbers.entries()) bytes.writeUInt32LE(number, i * 4);
  return bytes;
};

type CelFields = {
  layer?: number;
  x?: number;
  y?: number;
  opacity?: number;
  z?: number;
  width?: number;
  height?: number;
};

const celHead = (fields: CelFields, kind: number) =>
  createByteWriter(true)
    .u16(fields.layer ?? 0)
    .i16(fields.x ?? 0)
    .i16(fields.y ?? 0)
    .u8(fields.opacity ?? 255)
    .u16(kind)
    .i16(fields.z ?? 0)
    .zeros(5);

export const rawCel = (bytes: readonly number[], fields: CelFields = {}): Uint8Array =>
  writeChunk(
    0x2005,
    celHead(fields, 0)
      .u16(fields.width ?? 2)
      .u16(fields.height ?? 1)
      .bytes(Uint8Array.from(bytes))
      .done(),
  );

export const packedCel = (bytes: Uint8Array, fields: CelFields = {}): Uint8Array =>
  writeChunk(
    0x2005,
    celHead(fields, 2)
      .u16(fields.width ?? 2)
      .u16(fields.height ?? 1)
      .bytes(deflateSync(bytes))
      .done(),
  );

export const brokenCel = (bytes: Uint8Array): Uint8Array =>
  writeChunk(0x2005, celHead({}, 2).u16(2).u16(1).bytes(bytes).done());

export const linkedCel = (frame: number, fields: CelFields = {}): Uint8Array =>
  writeChunk(0x2005, celHead(fields, 1).u16(frame).done());

export const tileFlags = { flipX: 0x8000_0000, flipY: 0x4000_0000, flipDiagonally: 0x2000_0000 } as const;

/** Numbers of tiles with their flags, row by row. */
export const tilemapCel = (
  tiles: readonly number[],
  fields: CelFields & { bits?: number } = {},
): Uint8Array =>
  writeChunk(
    0x2005,
    celHead(fields, 3)
      .u16(fields.width ?? 2)
      .u16(fields.height ?? 1)
      .u16(fields.bits ?? 32)
      .bytes(littleEndian(0x1fff_ffff, tileFlags.flipX, tileFlags.flipY, tileFlags.flipDiagonally))
      .zeros(10)
      .bytes(deflateSync(littleEndian(...tiles)))
      .done(),
  );

type TilesetFields = { id?: number; flags?: number; count?: number; width?: number; height?: number };

/** RGBA tiles, one after the other; tile 0 is nothing. */
export const tileset = (pixels: readonly number[], fields: TilesetFields = {}): Uint8Array => {
  const { id = 0, flags = 2 | 4, count = 2, width = 1, height = 1 } = fields;
  const packed = deflateSync(Uint8Array.from(pixels));
  const to = createByteWriter(true)
    .u32(id)
    .u32(flags)
    .u32(count)
    .u16(width)
    .u16(height)
    .zeros(16)
    .string('tiles');
  if (flags & 1) to.zeros(8);
  if (flags & 2) to.u32(packed.byteLength).bytes(packed);
  return writeChunk(0x2023, to.done());
};

type Color = readonly [r: number, g: number, b: number, a: number];

export const palette = (colors: readonly Color[], first = 0): Uint8Array => {
  const to = createByteWriter(true)
    .u32(first + colors.length)
    .u32(first)
    .u32(first + colors.length - 1)
    .zeros(8);
  for (const [i, [r, g, b, a]] of colors.entries()) {
    // Every other one has a name, which is of no use here.
    to.u16(i % 2)
      .u8(r)
      .u8(g)
      .u8(b)
      .u8(a);
    if (i % 2) to.string('named');
  }
  return writeChunk(0x2019, to.done());
};

export const oldPalette = (colors: readonly (readonly [number, number, number])[], type = 0x0004) => {
  const to = createByteWriter(true).u16(1).u8(0).u8(colors.length);
  for (const [r, g, b] of colors) to.u8(r).u8(g).u8(b);
  return writeChunk(type, to.done());
};

export const tag = (from: number, to: number, direction = 0, repeat = 0): Uint8Array =>
  writeChunk(
    0x2018,
    createByteWriter(true)
      .u16(1)
      .zeros(8)
      .u16(from)
      .u16(to)
      .u8(direction)
      .u16(repeat)
      .zeros(10)
      .string('walk')
      .done(),
  );
