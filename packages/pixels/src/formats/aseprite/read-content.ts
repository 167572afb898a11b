import type { ByteReader } from '../bytes/byte-reader.ts';
import type { AsepriteLimits } from './aseprite-limits.ts';
import { AsepriteError } from './aseprite-sprite.ts';
import type { Layer } from './read-layers.ts';
import type { Tileset } from './read-tilesets.ts';

/** Pixels as they are in the file. */
export type DrawnContent = { width: number; height: number; packed: boolean; bytes: Uint8Array };
/** Numbers of tiles as they are in the file, and which of their bits say what. */
export type TiledContent = {
  /** px */
  width: number;
  height: number;
  columns: number;
  rows: number;
  tileset: Tileset;
  masks: { tile: number; flipX: number; flipY: number; flipDiagonally: number };
  bytes: Uint8Array;
};
export type CelContent = DrawnContent | TiledContent;

export const celKinds = { raw: 0, linked: 1, packed: 2, tilemap: 3 } as const;
const bitsOfTile = 32;

const checkSize = (width: number, height: number, limits: AsepriteLimits): void => {
  if (width * height > limits.pixels) {
    throw new AsepriteError(`The Aseprite file has a picture of ${width} × ${height} px: that is too large.`);
  }
};

const readTiles = (
  from: ByteReader,
  { name, tileset: number }: Layer,
  tilesets: ReadonlyMap<number, Tileset>,
  limits: AsepriteLimits,
): TiledContent => {
  const tileset = number === null ? undefined : tilesets.get(number);
  if (!tileset) throw new AsepriteError(`The layer "${name}" is laid of tiles that are not there.`);
  if (!tileset.packed) {
    throw new AsepriteError(
      `The layer "${name}" is laid of tiles that are in another file. Convert it to a normal layer in Aseprite first.`,
    );
  }
  const [columns, rows, bits] = [from.u16(), from.u16(), from.u16()];
  if (bits !== bitsOfTile) {
    throw new AsepriteError(`The layer "${name}" has tiles of ${bits} bits, which are not known here.`);
  }
  const masks = { tile: from.u32(), flipX: from.u32(), flipY: from.u32(), flipDiagonally: from.u32() };
  from.skip(10);
  const [width, height] = [columns * tileset.tileWidth, rows * tileset.tileHeight];
  checkSize(width, height, limits);
  // Tiles without pixels could be as many as one likes.
  checkSize(columns, rows, limits);
  return { width, height, columns, rows, tileset, masks, bytes: from.bytes(from.left) };
};

/** What a cel that is not linked shows. @throws AsepriteError for what is not known here */
export const readContent = (
  from: ByteReader,
  kind: number,
  layer: Layer,
  tilesets: ReadonlyMap<number, Tileset>,
  limits: AsepriteLimits,
): CelContent => {
  if (kind === celKinds.tilemap) return readTiles(from, layer, tilesets, limits);
  if (kind !== celKinds.raw && kind !== celKinds.packed) {
    throw new AsepriteError('The Aseprite file has pictures of a kind that is not known here.');
  }
  const [width, height] = [from.u16(), from.u16()];
  checkSize(width, height, limits);
  return { width, height, packed: kind === celKinds.packed, bytes: from.bytes(from.left) };
};
