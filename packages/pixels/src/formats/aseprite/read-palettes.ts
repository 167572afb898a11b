import type { ByteReader } from '../bytes/byte-reader.ts';
import type { AsepriteLimits } from './aseprite-limits.ts';
import { AsepriteError } from './aseprite-sprite.ts';
import { chunkTypes } from './chunk-types.ts';
import type { RawFrame } from './read-frames.ts';

export type Color = { r: number; g: number; b: number; a: number };
export type Palette = readonly Color[];

const black: Color = { r: 0, g: 0, b: 0, a: 255 };
const palettes = new Set<number>([chunkTypes.palette, chunkTypes.oldPalette, chunkTypes.veryOldPalette]);
const hasName = 1;

/** Says for each entry what changes; the others stay. */
const readNew = (from: ByteReader, before: Palette, limits: AsepriteLimits): Color[] => {
  const [size, first, last] = [from.u32(), from.u32(), from.u32()];
  if (size > limits.colors || last >= limits.colors) {
    throw new AsepriteError(`The Aseprite file has a palette of more than ${limits.colors} colors.`);
  }
  from.skip(8);
  const palette = Array.from({ length: size }, (_, i) => before[i] ?? black);
  for (let i = first; i <= last; i++) {
    const flags = from.u16();
    palette[i] = { r: from.u8(), g: from.u8(), b: from.u8(), a: from.u8() };
    if (flags & hasName) from.string();
  }
  return Array.from(palette, (color) => color ?? black);
};

/** Packets, each some entries further. Very old ones have 64 levels only. */
const readOld = (from: ByteReader, before: Palette, widen: (level: number) => number): Color[] => {
  const palette = [...before];
  let next = 0;
  for (let packets = from.u16(); packets > 0; packets--) {
    next += from.u8();
    for (let count = from.u8() || 256; count > 0; count--) {
      palette[next++ & 0xff] = { r: widen(from.u8()), g: widen(from.u8()), b: widen(from.u8()), a: 255 };
    }
  }
  return Array.from(palette, (color) => color ?? black);
};

/** The palette of each frame: as it was until a frame changes it. Old chunks count only while there was no new one. */
export const readPalettes = (frames: readonly RawFrame[], limits: AsepriteLimits): Palette[] => {
  let palette: Palette = [];
  let isNew = false;
  let changes = 0;
  return frames.map(({ chunks }) => {
    for (const { type, data } of chunks) {
      if (palettes.has(type) && ++changes > limits.palettes) {
        throw new AsepriteError(`The Aseprite file changes its palette more than ${limits.palettes} times.`);
      }
      if (type === chunkTypes.palette) {
        palette = readNew(data, palette, limits);
        isNew = true;
      } else if (type === chunkTypes.oldPalette && !isNew) {
        palette = readOld(data, palette, (level) => level);
      } else if (type === chunkTypes.veryOldPalette && !isNew) {
        palette = readOld(data, palette, (level) => ((level << 2) | (level >> 4)) & 0xff);
      }
    }
    return palette;
  });
};
