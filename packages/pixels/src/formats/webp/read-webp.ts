import { limits } from '../../limits.ts';
import { checkCanvas, faultOfArea, type Outline, shownTimes } from '../animated/outline.ts';
import { orientationOf } from '../exif/exif-orientation.ts';
import { damaged } from '../format-error.ts';
import { createImageReader } from '../image-reader.ts';
import { webpChunks } from './webp-chunks.ts';

const animated = 0b10;

/** How long a frame is shown. */
const readFrame = (data: Uint8Array, outline: Outline): number => {
  const from = createImageReader(data, true);
  const [x, y, width, height] = [from.u24() * 2, from.u24() * 2, from.u24() + 1, from.u24() + 1];
  const fault = faultOfArea({ x, y, width, height }, outline, outline.durationsMs.length);
  if (fault) throw damaged(fault);
  return from.u24();
};

/**
 * Walks over a WebP's chunks; null for one that does not move.
 * https://developers.google.com/speed/webp/docs/riff_container#animation
 * @throws FormatError for what is damaged, or larger than the limits
 */
export const readWebp = (bytes: Uint8Array): Outline | null => {
  let outline: Outline | null = null;
  for (const { type, data } of webpChunks(bytes)) {
    if (!outline) {
      if (type !== 'VP8X') return null;
      const from = createImageReader(data, true);
      if (!(from.u8() & animated)) return null;
      from.skip(3);
      const [width, height] = [from.u24() + 1, from.u24() + 1];
      outline = { width, height, durationsMs: [], plays: 0, orientation: 1 };
    } else if (type === 'ANIM') {
      const from = createImageReader(data, true);
      from.skip(4);
      outline.plays = from.u16();
    } else if (type === 'ANMF') {
      checkCanvas(outline, outline.durationsMs.length + 1);
      outline.durationsMs.push(readFrame(data, outline));
    } else if (type === 'EXIF') {
      outline.orientation = orientationOf(data);
    }
  }
  if (!outline || outline.durationsMs.length === 0) throw damaged('it has no frames');
  return { ...outline, durationsMs: shownTimes(outline.durationsMs, limits.frameMinMs) };
};
