import { limits } from '../../limits.ts';
import { checkCanvas, type Outline, shownTimes } from '../animated/outline.ts';
import { orientationOf } from '../exif/exif-orientation.ts';
import { damaged } from '../format-error.ts';
import { createImageReader } from '../image-reader.ts';
import { type PngChunk, wholePngChunks } from '../png/png-chunks.ts';
import { type ApngFrames, readFrames } from './read-frames.ts';
import { UnplayableError } from './unplayable-error.ts';

/** An APNG taken apart. */
export type Apng = Outline &
  ApngFrames & {
    /** IHDR's data, which is the same for all frames but for their size. */
    header: Uint8Array;
    /** The chunks that say what the pixels' numbers mean: palette, transparency, color space. */
    colors: PngChunk[];
    /** Why it cannot be played, in words: then all that is left of it is its still picture. */
    fault: string | null;
  };

const colorChunks = ['PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP'];
const frameChunks = ['IDAT', 'fcTL', 'fdAT'];

/** Its frames; a fault in them is one of the animation only. */
const playable = (
  chunks: readonly PngChunk[],
  size: Pick<Apng, 'width' | 'height'>,
  promised: number,
): ApngFrames & Pick<Apng, 'fault'> => {
  try {
    return { ...readFrames(chunks, size, promised), fault: null };
  } catch (error) {
    if (!(error instanceof UnplayableError)) throw error;
    return { frames: [], startsWithStill: true, fault: error.message };
  }
};

/**
 * Takes an APNG apart; null for a PNG that does not move.
 * https://www.w3.org/TR/png-3/#apng-frame-based-animation
 * @throws FormatError for what is damaged, or larger than the limits
 */
export const readApng = (bytes: Uint8Array): Apng | null => {
  const outline: Outline = { width: 0, height: 0, durationsMs: [], plays: 0, orientation: 1 };
  const colors: PngChunk[] = [];
  const chunks: PngChunk[] = [];
  let header: Uint8Array | null = null;
  let promised: number | null = null;
  let hasPixels = false;
  for (const chunk of wholePngChunks(bytes)) {
    const { type, data } = chunk;
    const from = createImageReader(data, false);
    if (type === 'IHDR') {
      if (header) throw damaged('it begins twice');
      [outline.width, outline.height, header] = [from.u32(), from.u32(), data];
    } else if (type === 'acTL' && !hasPixels) {
      [promised, outline.plays] = [from.u32(), from.u32()];
      checkCanvas(outline, Math.max(promised, 1));
    } else if (frameChunks.includes(type) && promised !== null) {
      chunks.push(chunk);
      hasPixels ||= type === 'IDAT';
    } else if (type === 'IDAT') {
      // Only a PNG that says so before its pixels moves.
      return null;
    } else if (colorChunks.includes(type) && !hasPixels) {
      colors.push(chunk);
    } else if (type === 'eXIf') {
      outline.orientation = orientationOf(data);
    }
  }
  if (promised === null || !header) return null;
  const played = playable(chunks, outline, promised);
  const exactMs = played.frames.map(({ durationMs }) => durationMs);
  return { ...outline, ...played, header, colors, durationsMs: shownTimes(exactMs, limits.frameMinMs) };
};
