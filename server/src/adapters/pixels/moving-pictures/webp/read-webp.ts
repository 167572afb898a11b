import { bounds } from '../../../../domain/bounds.ts';
import { createByteCursor } from '../byte-cursor.ts';
import { damaged } from '../damaged.ts';
import { checkArea, checkCanvas, type Outline, shownMs } from '../outline.ts';
import { webpChunks } from './riff.ts';

const animated = 0b10;

const readFrame = (data: Uint8Array, outline: Outline): number => {
  const from = createByteCursor(data, true);
  const [x, y, width, height] = [from.u24() * 2, from.u24() * 2, from.u24() + 1, from.u24() + 1];
  checkArea({ x, y, width, height }, outline, outline.durationsMs.length);
  return shownMs(from.u24(), bounds.frameMinMs);
};

/**
 * Walks over a WebP's chunks; null for one that does not move.
 * https://developers.google.com/speed/webp/docs/riff_container#animation
 * @throws UnsupportedImageError for what is damaged, or larger than the bounds
 */
export const readWebp = (bytes: Uint8Array): Outline | null => {
  let outline: Outline | null = null;
  for (const { type, data } of webpChunks(bytes)) {
    if (!outline) {
      if (type !== 'VP8X') return null;
      const from = createByteCursor(data, true);
      if (!(from.u8() & animated)) return null;
      from.skip(3);
      outline = { width: from.u24() + 1, height: from.u24() + 1, durationsMs: [], plays: 0 };
    } else if (type === 'ANIM') {
      const from = createByteCursor(data, true);
      from.skip(4);
      outline.plays = from.u16();
    } else if (type === 'ANMF') {
      checkCanvas(outline, outline.durationsMs.length + 1);
      outline.durationsMs.push(readFrame(data, outline));
    }
  }
  if (!outline || outline.durationsMs.length === 0) throw damaged('it has no frames');
  return outline;
};
