import type { ByteReader } from '../bytes/byte-reader.ts';
import type { AsepriteLimits } from './aseprite-limits.ts';
import { AsepriteError } from './aseprite-sprite.ts';
import { chunkTypes } from './chunk-types.ts';
import type { RawFrame } from './read-frames.ts';

/** Tiles of one size, one below the other. */
export type Tileset = {
  tileWidth: number;
  tileHeight: number;
  count: number;
  /** The number of the tile that is nothing. */
  empty: number;
  /** All tiles' pixels; null when they are in another file. */
  packed: Uint8Array | null;
};

const flags = { inOtherFile: 1, inThisFile: 2, emptyIsZero: 4 } as const;
/** What files of before 1.3 have for a tile that is nothing. */
const noTile = 0xffff_ffff;

const readTileset = (from: ByteReader, limits: AsepriteLimits): [number, Tileset] => {
  const [id, has, count] = [from.u32(), from.u32(), from.u32()];
  const [tileWidth, tileHeight] = [from.u16(), from.u16()];
  from.skip(16); // what is counted from in the editor, and room for more
  const name = from.string();
  if (tileWidth * tileHeight * count > limits.pixels) {
    throw new AsepriteError(`The Aseprite file has a tileset that is too large: "${name}".`);
  }
  if (has & flags.inOtherFile) from.skip(8);
  const packed = has & flags.inThisFile ? from.bytes(from.u32()) : null;
  return [id, { tileWidth, tileHeight, count, empty: has & flags.emptyIsZero ? 0 : noTile, packed }];
};

/** All tilesets by their number. @throws AsepriteError for one that is too large */
export const readTilesets = (
  frames: readonly RawFrame[],
  limits: AsepriteLimits,
): ReadonlyMap<number, Tileset> =>
  new Map(
    frames
      .flatMap(({ chunks }) => chunks)
      .filter(({ type }) => type === chunkTypes.tileset)
      .map(({ data }) => readTileset(data, limits)),
  );
