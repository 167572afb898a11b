import { createByteWriter } from '../bytes/byte-writer.ts';
import type { Palette } from './gifenc.ts';

export const gifTrailer = Uint8Array.of(0x3b);

/** As few bits as so many colors need; a color table has at least two. */
export const bitsFor = (colors: number): number => Math.max(1, Math.ceil(Math.log2(colors)));

/** The extension that says how often a GIF is played; without it that is once. */
const playedAgain = (plays: number): Uint8Array => {
  if (plays === 1) return new Uint8Array();
  const again = plays === 0 ? 0 : plays - 1;
  return createByteWriter(true)
    .u8(0x21)
    .u8(0xff)
    .u8(11)
    .letters('NETSCAPE2.0')
    .u8(3)
    .u8(1)
    .u16(again)
    .u8(0)
    .done();
};

/**
 * What stands before a GIF's frames: the signature, the canvas, the colors for all frames, and how often it is played.
 * https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 * @param palette null where each frame has its own
 * @param places how many numbers for colors there are, at least as many as colors
 * @param plays 0 for ever
 */
export const gifHead = (
  { width, height }: { width: number; height: number },
  palette: Palette | null,
  places: number,
  plays: number,
): Uint8Array => {
  const bits = bitsFor(places);
  const colors = new Uint8Array(palette ? 3 << bits : 0);
  if (palette) colors.set(palette.flat());
  // Eight bits a channel; the table is there, and how large it is.
  const flags = 0x70 | (palette ? 0x80 | (bits - 1) : 0);
  return createByteWriter(true)
    .letters('GIF89a')
    .u16(width)
    .u16(height)
    .u8(flags)
    .zeros(2)
    .bytes(colors)
    .bytes(playedAgain(plays))
    .done();
};
