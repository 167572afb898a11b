import { directions } from '@papeterie/artist/drawing-options';
import { StepError } from '@papeterie/pixels/process/step';
import { sheetCut } from '@papeterie/pixels/sheets/cut-options';
import { SheetError } from '@papeterie/pixels/sheets/sheet-error';
import { z } from 'zod';
import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import { needRoom } from '../admission/storage.ts';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { hashOfFile, madeBefore, onceFor } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import { storePictures } from '../images/store-image.ts';
import { workablePixels } from '../images/upload-pixels.ts';
import { OutOfTimeError } from '../processing/out-of-time-error.ts';
import type { PngPicture } from '../processing/pixel-work.ts';
import { nameFromFile, readUpload, type UploadedFile } from '../uploaded-file.ts';
import { validate } from '../validate.ts';
import { madeSprites, type SheetPieces, writePieces } from './import-pieces.ts';
import { unnamedAction } from './import-tag.ts';

export const sheetUses = ['SPRITES', 'ANIMATION'] as const;
export type SheetUse = (typeof sheetUses)[number];

const { given, orElse } = fields;

const input = z.object({
  name: given(fields.name),
  cut: sheetCut,
  as: z.enum(sheetUses),
  action: orElse(fields.name, unnamedAction),
  direction: orElse(z.enum(directions), 'SOUTH'),
  frameDurationMs: orElse(
    z
      .int('is not a whole number')
      .min(bounds.frameMinMs, `is below ${bounds.frameMinMs} ms`)
      .max(bounds.frameMaxMs, `is above ${bounds.frameMaxMs} ms`),
    125,
  ),
  removeBackground: orElse(z.boolean(), false),
  skipEmpty: orElse(z.boolean(), true),
  idempotencyKey: fields.idempotencyKey,
});
type Wish = Omit<z.output<typeof input>, 'idempotencyKey'>;

const refused = (path: string, message: string) => new ValidationError([{ path: [path], message }]);

/** On a worker thread. @throws ValidationError when there is no background or it cannot be cut so */
const cutInTime = async ({ pixelWork }: Deps, sheet: Uint8Array, wish: Wish): Promise<PngPicture[]> => {
  const { cut, skipEmpty, as, removeBackground } = wish;
  const options = { cut, skipEmpty, asFrames: as === 'ANIMATION' };
  try {
    return await pixelWork.cutSheet(sheet, options, removeBackground, { seconds: bounds.processSeconds });
  } catch (error) {
    if (error instanceof StepError) throw refused('removeBackground', error.message);
    if (error instanceof SheetError) throw refused('cut', error.message);
    if (error instanceof OutOfTimeError) throw refused('cut', `takes longer than ${error.seconds} s`);
    throw error;
  }
};

/**
 * Cuts a sheet into sprites, or into the frames of one sprite's animation, in reading order. All or nothing.
 * @throws ValidationError, UnsupportedImageError
 */
export const importSheet = async (
  deps: Deps,
  viewer: Viewer,
  file: UploadedFile,
  given: unknown,
): Promise<{ spriteIds: string[] }> => {
  const { idempotencyKey, ...wish } = validate(input, given);
  await needRoom(deps, viewer.userId, file.size);
  const bytes = await readUpload(file, ['file'], bounds.uploadBytes);
  const once = onceFor(viewer, 'importSheet', idempotencyKey, [
    withoutDefaults(input, wish),
    hashOfFile(bytes),
  ]);
  const before = await madeBefore(deps, once, madeSprites);
  if (before) return before;
  const pixels = await workablePixels(deps, bytes);
  const sha256s = await inPixelTurn(deps, viewer.userId, pixels, async () =>
    storePictures(deps, await cutInTime(deps, bytes, wish)),
  );
  const sheet: SheetPieces = {
    name: wish.name ?? nameFromFile(file.name),
    sha256s,
    animation: wish.as === 'ANIMATION' ? wish : null,
  };
  return writePieces(deps, viewer, once, sheet);
};
