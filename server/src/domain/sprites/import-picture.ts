import type { ImportedAnimation } from '../animations/import-animation.ts';
import { cutOutFrames } from '../animations/import-cut-out.ts';
import { importFrames } from '../animations/import-frames.ts';
import { type MovingFile, readMovingFile } from '../animations/import-moving.ts';
import type { Deps } from '../deps.ts';
import { storeImage } from '../images/store-image.ts';
import { readSignature, type Signature, sign } from './signature.ts';

/** A file from elsewhere, its pictures stored. */
export type ImportedPicture = {
  /** The file as it came; of one that is no picture, what it shows first. */
  originalSha256: string;
  /** What to work with, and what was done for it; the original when nothing was. */
  currentSha256: string;
  operation: string;
  pivot: { x: number; y: number } | null;
  /** What the file says of how it was drawn. */
  signed: Signature | null;
  animations: ImportedAnimation[];
};

/** Stores what a file shows. @throws UnsupportedImageError */
export const importPicture = async (
  deps: Deps,
  bytes: Uint8Array,
  removeBackground: boolean,
): Promise<ImportedPicture> => {
  const moving = await readMovingFile(deps, bytes);
  return moving
    ? importMoving(deps, bytes, moving, removeBackground)
    : importStill(deps, bytes, removeBackground);
};

const importStill = async (
  deps: Deps,
  bytes: Uint8Array,
  removeBackground: boolean,
): Promise<ImportedPicture> => {
  const original = await storeImage(deps, bytes);
  const signed = readSignature(bytes);
  const clean = sign(await deps.codec.clean(bytes), signed);
  const cut = removeBackground && (await cutOutFrames(deps, [await deps.codec.decode(clean)]));
  const current = await storeImage(deps, cut ? await deps.codec.encodePng(cut[0]!) : clean);
  return {
    originalSha256: original.sha256,
    currentSha256: current.sha256,
    operation: cut ? 'remove background' : 'clean',
    pivot: null,
    signed,
    animations: [],
  };
};

const importMoving = async (
  deps: Deps,
  bytes: Uint8Array,
  { frames, durationsMs, animations, pivot, isPicture }: MovingFile,
  removeBackground: boolean,
): Promise<ImportedPicture> => {
  const cut = removeBackground ? await cutOutFrames(deps, frames) : null;
  // The first one is the sprite; of the others, those that no animation shows are lost.
  const used = [...new Set([0, ...animations.flatMap(({ order }) => order)])];
  const stored = await importFrames(
    deps,
    used.map((at) => (cut ?? frames)[at]!),
  );
  const sha256s = new Map(used.map((at, i) => [at, stored[i]!]));
  const currentSha256 = sha256s.get(0)!;
  const uncut = async () => (cut ? (await importFrames(deps, frames.slice(0, 1)))[0]! : currentSha256);
  return {
    originalSha256: isPicture ? (await storeImage(deps, bytes)).sha256 : await uncut(),
    currentSha256,
    operation: removeBackground ? 'remove background' : 'first frame',
    pivot,
    signed: null,
    animations: animations.map(({ order, ...animation }) => ({
      ...animation,
      frames: order.map((at) => ({ sha256: sha256s.get(at)!, durationMs: durationsMs[at]! })),
    })),
  };
};
