import { StepError } from '@papeterie/pixels/process/step';
import type { ImportedAnimation } from '../animations/import-animation.ts';
import { type MovingFile, readMovingFile } from '../animations/import-moving.ts';
import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import { storeImage, storePictures } from '../images/store-image.ts';
import { OutOfTimeError } from '../processing/out-of-time-error.ts';
import type { PngPicture } from '../processing/pixel-work.ts';
import { readSignature, type Signature, sign } from './signature.ts';

/** A file from elsewhere, its pictures stored. */
export type ImportedPicture = {
  /** The file as it came, but upright and without metadata; of one that is no picture, what it shows first. */
  originalSha256: string;
  /** What to work with, and what was done for it; the original when nothing was. */
  currentSha256: string;
  operation: string;
  pivot: { x: number; y: number } | null;
  /** What the file says of how it was drawn. */
  signed: Signature | null;
  animations: ImportedAnimation[];
  /** What of the file could not be taken, in words. */
  warnings: readonly string[];
};

/** Stores what a file shows. @throws UnsupportedImageError */
export const importPicture = async (
  deps: Deps,
  bytes: Uint8Array,
  removeBackground: boolean,
): Promise<ImportedPicture> => {
  const moving = await readMovingFile(deps, bytes, removeBackground);
  return moving ? importMoving(deps, bytes, moving) : importStill(deps, bytes, removeBackground);
};

/** Without its background; null when none can be told, or not in time. */
const cutOut = async ({ pixelWork }: Deps, file: Uint8Array): Promise<PngPicture | null> => {
  const step = { kind: 'removeBackground', options: { holes: false } } as const;
  try {
    return (await pixelWork.process([file], [step], { seconds: bounds.processSeconds }))[0]!;
  } catch (error) {
    if (error instanceof StepError || error instanceof OutOfTimeError) return null;
    throw error;
  }
};

const importStill = async (
  deps: Deps,
  bytes: Uint8Array,
  removeBackground: boolean,
): Promise<ImportedPicture> => {
  const signed = readSignature(bytes);
  const clean = sign(await deps.codec.clean(bytes), signed);
  const original = await storeImage(deps, clean);
  const cut = removeBackground ? await cutOut(deps, clean) : null;
  const current = cut ? await storeImage(deps, cut.png) : original;
  return {
    originalSha256: original.sha256,
    currentSha256: current.sha256,
    operation: 'remove background',
    pivot: null,
    signed,
    animations: [],
    warnings: [],
  };
};

const importMoving = async (
  deps: Deps,
  bytes: Uint8Array,
  { frames, durationsMs, animations, pivot, uncut, isPicture, warnings }: MovingFile,
): Promise<ImportedPicture> => {
  // The first one is the sprite; of the others, those that no animation shows are lost.
  const used = [...new Set([0, ...animations.flatMap(({ order }) => order)])];
  const stored = await storePictures(
    deps,
    used.map((at) => frames[at]!),
  );
  const sha256s = new Map(used.map((at, i) => [at, stored[i]!]));
  const currentSha256 = sha256s.get(0)!;
  const original = isPicture ? await deps.codec.strip(bytes) : uncut?.png;
  return {
    originalSha256: original ? (await storeImage(deps, original)).sha256 : currentSha256,
    currentSha256,
    operation: uncut ? 'remove background' : 'first frame',
    pivot,
    signed: null,
    warnings,
    animations: animations.map(({ order, ...animation }) => ({
      ...animation,
      frames: order.map((at) => ({ sha256: sha256s.get(at)!, durationMs: durationsMs[at]! })),
    })),
  };
};
