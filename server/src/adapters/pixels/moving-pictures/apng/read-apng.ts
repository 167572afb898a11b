import { bounds } from '../../../../domain/bounds.ts';
import { createByteCursor } from '../byte-cursor.ts';
import { damaged } from '../damaged.ts';
import { checkArea, checkCanvas, type Outline, shownMs } from '../outline.ts';
import { type FrameControl, readFrameControl } from './frame-control.ts';
import { pngChunks } from './png-chunks.ts';

export type ApngFrame = FrameControl & { data: Uint8Array[] };
/** An APNG taken apart. */
export type Apng = Outline & {
  frames: ApngFrame[];
  /** IHDR's data, which is the same for all frames but for their size. */
  header: Uint8Array;
  /** The chunks that say what the pixels' numbers mean: palette, transparency, color space. */
  colors: { type: string; data: Uint8Array }[];
};

const colorChunks = ['PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP'];

/** Counts through what must be numbered one after the other, over all frames. */
const createSequence = () => {
  let next = 0;
  return (number: number): void => {
    if (number !== next++) throw damaged('its frames are not in order');
  };
};

/**
 * Takes an APNG apart; null for a PNG that does not move.
 * https://www.w3.org/TR/png-3/#apng-frame-based-animation
 * @throws UnsupportedImageError for what is damaged, or larger than the bounds
 */
export const readApng = (bytes: Uint8Array): Apng | null => {
  const apng: Apng = {
    width: 0,
    height: 0,
    durationsMs: [],
    plays: 0,
    frames: [],
    header: new Uint8Array(),
    colors: [],
  };
  const inSequence = createSequence();
  let promised: number | null = null;
  let hasPixels = false;
  /** Without a frame before it, the still picture is for those who show no animations. */
  let still: ApngFrame | undefined;
  for (const { type, data } of pngChunks(bytes)) {
    const from = createByteCursor(data, false);
    const last = apng.frames.at(-1);
    if (type === 'IHDR') {
      if (apng.header.byteLength > 0) throw damaged('it begins twice');
      [apng.width, apng.height, apng.header] = [from.u32(), from.u32(), data];
    } else if (type === 'acTL' && !hasPixels) {
      [promised, apng.plays] = [from.u32(), from.u32()];
      if (promised === 0) throw damaged('it has no frames');
      checkCanvas(apng, promised);
    } else if (type === 'IDAT') {
      // Only a PNG that says so before its pixels moves.
      if (promised === null) return null;
      if (!hasPixels) still = last;
      else if (last !== still) throw damaged('its still picture is in two places');
      hasPixels = true;
      still?.data.push(data);
    } else if (type === 'fcTL' && promised !== null) {
      inSequence(from.u32());
      if (apng.frames.length === promised) throw damaged('it has more frames than it says');
      apng.frames.push({ ...nextFrame(apng, data, hasPixels), data: [] });
    } else if (type === 'fdAT' && promised !== null) {
      inSequence(from.u32());
      if (!last || !hasPixels) throw damaged('it has pixels for no frame');
      last.data.push(data.subarray(4));
    } else if (colorChunks.includes(type) && !hasPixels) {
      apng.colors.push({ type, data });
    }
  }
  if (promised === null) return null;
  if (apng.frames.length !== promised) throw damaged('it has fewer frames than it says');
  const empty = apng.frames.findIndex(({ data }) => data.length === 0);
  if (empty >= 0) throw damaged(`frame ${empty + 1} has no pixels`);
  apng.durationsMs = apng.frames.map(({ durationMs }) => shownMs(durationMs, bounds.frameMinMs));
  return apng;
};

const nextFrame = (apng: Apng, data: Uint8Array, hasPixels: boolean): FrameControl => {
  const control = readFrameControl(data);
  const number = apng.frames.length;
  checkArea(control, apng, number);
  if (!hasPixels && (number > 0 || control.width !== apng.width || control.height !== apng.height)) {
    throw damaged('its first frame is not the picture');
  }
  return control;
};
