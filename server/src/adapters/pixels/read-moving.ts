import { isAseprite } from '@papeterie/pixels/formats/aseprite/is-aseprite';
import { readAseprite } from '@papeterie/pixels/formats/aseprite/read-aseprite';
import type { Picture } from '@papeterie/pixels/picture';
import { processPictures } from '@papeterie/pixels/process/process-pictures';
import { StepError } from '@papeterie/pixels/process/step';
import type { MovingFiles } from '../../domain/animations/read-moving.ts';
import type { ImageCodec } from '../../domain/images/ports.ts';
import { inflate } from '../images/zlib.ts';
import { decodeMoving } from './moving-pictures/decode-moving.ts';
import { encodePictures } from './png-files.ts';
import { toSrgb } from './to-srgb.ts';

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
