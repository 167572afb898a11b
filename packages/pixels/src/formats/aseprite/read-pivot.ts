import type { ByteReader } from '../bytes/byte-reader.ts';
import { chunkTypes } from './chunk-types.ts';
import type { RawFrame } from './read-frames.ts';

type Slice = { name: string; x: number; y: number };

const isNinePatch = 1;
const hasPivot = 2;

/** A slice's pivot in its first key, in pixels of the canvas; null when it has none. */
const readSlice = (from: ByteReader): Slice | null => {
  const keys = from.u32();
  const flags = from.u32();
  from.skip(4);
  const name = from.string();
  if (keys === 0 || !(flags & hasPivot)) return null;
  from.skip(4); // the frame from which on it is so
  const [x, y] = [from.i32(), from.i32()];
  from.skip(8);
  if (flags & isNinePatch) from.skip(16);
  return { name, x: x + from.i32(), y: y + from.i32() };
};

/** See AsepriteSprite.pivot. One outside of the canvas is no use to anybody: null. */
export const readPivot = (
  frames: readonly RawFrame[],
  { width, height }: { width: number; height: number },
): { x: number; y: number } | null => {
  const slices = frames
    .flatMap(({ chunks }) => chunks)
    .filter(({ type }) => type === chunkTypes.slice)
    .map(({ data }) => readSlice(data))
    .filter((slice) => slice !== null);
  const slice = slices.find(({ name }) => name === 'pivot') ?? slices[0];
  if (!slice || slice.x < 0 || slice.y < 0 || slice.x > width || slice.y > height) return null;
  return { x: slice.x / width, y: slice.y / height };
};
