import type { ByteReader } from '../bytes/byte-reader.ts';
import { AsepriteError } from './aseprite-sprite.ts';
import { chunkTypes } from './chunk-types.ts';
import type { RawFrame } from './read-frames.ts';
import { type TimelineTag, tagDirections } from './timeline.ts';

const readTag = (from: ByteReader, frames: number): TimelineTag => {
  const [first, last] = [from.u16(), from.u16()];
  const direction = tagDirections[from.u8()] ?? 'FORWARD';
  const repeat = from.u16();
  from.skip(10);
  const name = from.string();
  if (first > last || last >= frames) {
    throw new AsepriteError(`The tag "${name}" is for frames that are not there.`);
  }
  return { name, from: first, to: last, direction, repeat };
};

/** @throws AsepriteError when a tag has frames that are not there */
export const readTags = (frames: readonly RawFrame[]): TimelineTag[] =>
  frames
    .flatMap(({ chunks }) => chunks)
    .filter(({ type }) => type === chunkTypes.tags)
    .flatMap(({ data }) => {
      const count = data.u16();
      data.skip(8);
      return Array.from({ length: count }, () => readTag(data, frames.length));
    });
