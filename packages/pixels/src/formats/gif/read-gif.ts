import { type Area, checkCanvas, type Outline, shownTimes } from '../animated/outline.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import { latin1 } from '../bytes/latin1.ts';
import { damaged } from '../format-error.ts';
import { createImageReader } from '../image-reader.ts';

export type GifFrame = Area & {
  /** The disposal method's number. */
  disposal: number;
  /** Its blocks, from the graphic control extension, if it has one, to the end of its pixels. */
  control: Uint8Array;
  image: Uint8Array;
};
/** A GIF taken apart. */
export type Gif = Outline & {
  /** The signature, the canvas and the colors for all frames. */
  head: Uint8Array;
  frames: GifFrame[];
};

const blocks = { extension: 0x21, image: 0x2c, trailer: 0x3b } as const;
const extensions = { graphicControl: 0xf9, application: 0xff } as const;
/** The application extensions that say how often a GIF is played. */
const loopers = ['NETSCAPE2.0', 'ANIMEXTS1.0'];
/** What is shorter, browsers show for 100 ms. */
const leastMs = 20;

const skipColors = (from: ByteReader, flags: number): void => {
  if (flags & 0x80) from.skip(3 << ((flags & 7) + 1));
};

/** Data in pieces of at most 255 bytes, up to an empty one. */
const subBlocks = (from: ByteReader): Uint8Array[] => {
  const pieces: Uint8Array[] = [];
  for (let length = from.u8(); length > 0; length = from.u8()) pieces.push(from.bytes(length));
  return pieces;
};

type Control = { delayMs: number; disposal: number; block: Uint8Array };
const uncontrolled: Control = { delayMs: 0, disposal: 0, block: new Uint8Array() };

/** @returns what it says of the next frame; null when it is about something else */
const readExtension = (from: ByteReader, outline: Outline): Omit<Control, 'block'> | null => {
  const label = from.u8();
  const [first, second] = subBlocks(from);
  if (label === extensions.graphicControl) {
    if (!first || first.byteLength < 4) throw damaged('a frame says nothing of its time');
    return { delayMs: (first[1]! | (first[2]! << 8)) * 10, disposal: (first[0]! >> 2) & 7 };
  }
  const isLooper = label === extensions.application && first && loopers.includes(latin1(first));
  if (isLooper && second && second.byteLength >= 3 && second[0] === 1) {
    const again = second[1]! | (second[2]! << 8);
    outline.plays = again === 0 ? 0 : again + 1;
  }
  return null;
};

const readImage = (from: ByteReader): Area => {
  const [x, y, width, height, flags] = [from.u16(), from.u16(), from.u16(), from.u16(), from.u8()];
  skipColors(from, flags);
  from.skip(1);
  subBlocks(from);
  return { x, y, width, height };
};

/**
 * Takes a GIF apart; null for one that does not move. Without an extension that says otherwise it is played once.
 * https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 * @throws FormatError for what is damaged, or larger than the limits
 */
export const readGif = (bytes: Uint8Array): Gif | null => {
  const from = createImageReader(bytes, true);
  const position = () => bytes.byteLength - from.left;
  from.skip(6);
  const outline: Outline = {
    width: from.u16(),
    height: from.u16(),
    durationsMs: [],
    plays: 1,
    orientation: 1,
  };
  const flags = from.u8();
  from.skip(2);
  skipColors(from, flags);
  const head = bytes.subarray(0, position());
  const frames: GifFrame[] = [];
  const exactMs: number[] = [];
  let control = uncontrolled;
  // Some writers leave out the trailer.
  while (from.left > 0) {
    const start = position();
    const block = from.u8();
    if (block === blocks.trailer) break;
    if (block === blocks.extension) {
      const read = readExtension(from, outline);
      if (read) control = { ...read, block: bytes.subarray(start, position()) };
    } else if (block === blocks.image) {
      const area = readImage(from);
      const image = bytes.subarray(start, position());
      frames.push({ ...area, disposal: control.disposal, control: control.block, image });
      if (frames.length > 1) checkCanvas(outline, frames.length);
      exactMs.push(control.delayMs);
      control = uncontrolled;
    } else {
      throw damaged('there is something between its frames that is none');
    }
  }
  if (frames.length < 2) return null;
  const empty = frames.findIndex(({ width, height }) => width < 1 || height < 1);
  if (empty >= 0) throw damaged(`frame ${empty + 1} has no pixels`);
  return { ...outline, head, frames, durationsMs: shownTimes(exactMs, leastMs) };
};
