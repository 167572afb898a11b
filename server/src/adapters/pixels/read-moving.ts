import { isAseprite } from '@papeterie/pixels/formats/aseprite/is-aseprite';
import { readAseprite } from '@papeterie/pixels/formats/aseprite/read-aseprite';
import { pngChunk } from '@papeterie/pixels/formats/png/png-chunk';
import type { Picture } from '@papeterie/pixels/picture';
import { processPictures } from '@papeterie/pixels/process/process-pictures';
import { StepError } from '@papeterie/pixels/process/step';
import sharp from 'sharp';
import type { ImageCodec } from '../../domain/images/ports.ts';
import type { MovingFiles } from '../../domain/processing/pixel-work.ts';
import { deflate, inflate } from '../images/zlib.ts';
import { decodeMoving } from './moving-pictures/decode-moving.ts';
import { asUnsupported, decodeStrictly } from './moving-pictures/decode-strictly.ts';
import { encodePictures } from './png-files.ts';

/** Where a PNG's header ends: its signature, and IHDR. */
const headLength = 8 + 25;

/**
 * A picture whose numbers mean what an ICC profile says, as sRGB: as a PNG with that profile would come in.
 * @throws UnsupportedImageError
 */
const toSrgb = async ({ width, height, pixels }: Picture, profile: Uint8Array): Promise<Picture> => {
  const raw = { width, height, channels: 4 } as const;
  const png = await sharp(pixels, { raw }).png({ compressionLevel: 1 }).toBuffer();
  // Its name, the end of that, and how it is packed. https://www.w3.org/TR/png-3/#11iCCP
  const chunk = pngChunk('iCCP', Buffer.from('ICC\0\0', 'latin1'), deflate(profile));
  const profiled = Buffer.concat([png.subarray(0, headLength), chunk, png.subarray(headLength)]);
  return asUnsupported(() => decodeStrictly(sharp(profiled), 'it'));
};

const cutOut = { kind: 'removeBackground', options: { holes: false } } as const;

/** Without their background; null when none can be told. */
const withoutBackground = (frames: readonly Picture[]): Picture[] | null => {
  try {
    return processPictures(frames, [cutOut]);
  } catch (error) {
    if (error instanceof StepError) return null;
    throw error;
  }
};

const openAseprite = async (bytes: Uint8Array) => {
  const { frames, colorProfile, ...sprite } = readAseprite(bytes, inflate);
  const shown = colorProfile ? await Promise.all(frames.map((one) => toSrgb(one, colorProfile))) : frames;
  return { from: 'ASEPRITE', warnings: [], ...sprite, frames: shown } as const;
};

const open = async (bytes: Uint8Array) => {
  if (isAseprite(bytes)) return openAseprite(bytes);
  const moving = await decodeMoving(bytes);
  return moving && ({ from: 'MOVING', pivot: null, ...moving } as const);
};

/** See ReadMoving. */
export const readMoving = async (
  codec: ImageCodec,
  bytes: Uint8Array,
  removeBackground: boolean,
): Promise<MovingFiles | null> => {
  const opened = await open(bytes);
  if (!opened) return null;
  const { durationsMs, pivot, warnings } = opened;
  const cut = removeBackground ? withoutBackground(opened.frames) : null;
  const uncut = cut ? (await encodePictures(codec, opened.frames.slice(0, 1)))[0]! : null;
  const frames = await encodePictures(codec, cut ?? opened.frames);
  const shown = { frames, durationsMs, pivot, uncut, warnings };
  return opened.from === 'ASEPRITE'
    ? { ...shown, from: opened.from, tags: opened.tags }
    : { ...shown, from: opened.from, loop: opened.loop, plays: opened.plays };
};
