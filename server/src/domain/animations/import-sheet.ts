import { z } from 'zod';
import { needRoom } from '../admission/storage.ts';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import type { Picture } from '../pixels/picture.ts';
import { StepError } from '../pixels/process/step.ts';
import { directions } from '../providers/drawing-options.ts';
import { sheetCut } from '../sheets/cut-options.ts';
import { SheetError } from '../sheets/sheet-error.ts';
import { nameFromFile, readUpload, type UploadedFile } from '../uploaded-file.ts';
import { validate } from '../validate.ts';
import { importFrames } from './import-frames.ts';
import { type SheetPieces, writePieces } from './import-pieces.ts';
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
});
type Wish = z.output<typeof input>;

const refused = (path: string, message: string) => new ValidationError([{ path: [path], message }]);

const readSheet = async ({ codec }: Deps, file: UploadedFile): Promise<Picture> => {
  const sheet = await codec.decode(await readUpload(file, ['file'], bounds.uploadBytes));
  if (sheet.width * sheet.height > bounds.processPixels) {
    throw refused('file', 'is larger than 4,096 × 4,096 px');
  }
  return sheet;
};

/** On a worker thread. @throws ValidationError when there is no background or it cannot be cut so */
const cutInTime = async ({ workshop }: Deps, sheet: Picture, wish: Wish): Promise<Picture[]> => {
  const { cut, skipEmpty, as, removeBackground } = wish;
  const signal = AbortSignal.timeout(bounds.processSeconds * 1_000);
  const step = { kind: 'removeBackground', options: { holes: false } } as const;
  try {
    const [bare] = removeBackground ? await workshop.process([sheet], [step], signal) : [sheet];
    return await workshop.cutSheet(bare!, { cut, skipEmpty, asFrames: as === 'ANIMATION' }, signal);
  } catch (error) {
    if (error instanceof StepError) throw refused('removeBackground', error.message);
    if (error instanceof SheetError) throw refused('cut', error.message);
    if (signal.aborted) throw refused('cut', `takes longer than ${bounds.processSeconds} s`);
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
  const wish = validate(input, given);
  await needRoom(deps, viewer.userId, file.size);
  const pieces = await cutInTime(deps, await readSheet(deps, file), wish);
  const sheet: SheetPieces = {
    name: wish.name ?? nameFromFile(file.name),
    sha256s: await importFrames(deps, pieces),
    animation: wish.as === 'ANIMATION' ? wish : null,
  };
  return { spriteIds: await writePieces(deps, viewer, sheet) };
};
