import { type ByteCursor, createByteCursor } from '../byte-cursor.ts';
import { damaged } from '../damaged.ts';
import { type Area, checkArea, checkCanvas, type Outline, shownMs } from '../outline.ts';

const blocks = { extension: 0x21, image: 0x2c, trailer: 0x3b } as const;
const extensions = { graphicControl: 0xf9, application: 0xff } as const;
/** The application extensions that say how often a GIF is played. */
const loopers = ['NETSCAPE2.0', 'ANIMEXTS1.0'];
/** What is shorter, browsers show for 100 ms. */
const leastMs = 20;

const skipColors = (from: ByteCursor, flags: number): void => {
  if (flags & 0x80) from.skip(3 << ((flags & 7) + 1));
};

/** Data in pieces of at most 255 bytes, up to an empty one. */
const subBlocks = (from: ByteCursor): Uint8Array[] => {
  const pieces: Uint8Array[] = [];
  for (let length = from.u8(); length > 0; length = from.u8()) pieces.push(from.bytes(length));
  return pieces;
};

const readExtension = (from: ByteCursor, outline: Outline): { delayMs?: number } => {
  const label = from.u8();
  const [first, second] = subBlocks(from);
  if (label === extensions.graphicControl) {
    if (!first || first.byteLength < 4) throw damaged('a frame says nothing of its time');
    return { delayMs: (first[1]! | (first[2]! << 8)) * 10 };
  }
  const isLooper =
    label === extensions.application && first && loopers.includes(Buffer.from(first).toString('latin1'));
  if (isLooper && second && second.byteLength >= 3 && second[0] === 1) {
    const again = second[1]! | (second[2]! << 8);
    outline.plays = again === 0 ? 0 : again + 1;
  }
  return {};
};

const readImage = (from: ByteCursor): Area => {
  const [x, y, width, height, flags] = [from.u16(), from.u16(), from.u16(), from.u16(), from.u8()];
  skipColors(from, flags);
  from.skip(1);
  subBlocks(from);
  return { x, y, width, height };
};

/**
 * Walks over a GIF's blocks; null for one that does not move. Without an extension that says otherwise it is played once.
 * https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 * @throws UnsupportedImageError for what is damaged, or larger than the bounds
 */
export const readGif = (bytes: Uint8Array): Outline | null => {
  const from = createByteCursor(bytes, true);
  from.skip(6);
  const outline: Outline = { width: from.u16(), height: from.u16(), durationsMs: [], plays: 1 };
  const { durationsMs } = outline;
  const flags = from.u8();
  from.skip(2);
  skipColors(from, flags);
  const areas: Area[] = [];
  let delayMs = 0;
  // Some writers leave out the trailer.
  while (from.left > 0) {
    const block = from.u8();
    if (block === blocks.trailer) break;
    if (block === blocks.extension) {
      delayMs = readExtension(from, outline).delayMs ?? delayMs;
    } else if (block === blocks.image) {
      areas.push(readImage(from));
      if (areas.length > 1) checkCanvas(outline, areas.length);
      durationsMs.push(shownMs(delayMs, leastMs));
      delayMs = 0;
    } else {
      throw damaged('there is something between its frames that is none');
    }
  }
  if (areas.length < 2) return null;
  for (const [frame, area] of areas.entries()) checkArea(area, outline, frame);
  return outline;
};
