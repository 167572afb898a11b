import type { Picture } from '@papeterie/stage';
import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import type { ArchiveWarning } from '../archives/ports.ts';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { UnsupportedImageError } from '../errors.ts';
import { storeImage } from '../images/store-image.ts';
import { uploadPixels } from '../images/upload-pixels.ts';
import { addVersion } from '../sprites/add-version.ts';
import { newSprite } from '../sprites/new-sprite.ts';
import type { SpriteRow } from '../sprites/rows.ts';
import type { Tables } from '../store.ts';
import type { FoundSprite } from './read-sprites.ts';

/** A sprite whose picture is stored and which only waits for the transaction. */
export type ImportedSprite = { row: SpriteRow; picture: Picture; insert(tx: Tables): Promise<void> };

const shortened = (text: string, most: number): string => [...text].slice(0, most).join('');

/** What is no picture is told when it is read. */
const pixelsIfAny = (deps: Deps, bytes: Uint8Array): Promise<number> =>
  uploadPixels(deps, bytes).catch((error: unknown) => {
    if (error instanceof UnsupportedImageError) return 0;
    throw error;
  });

const cleanImage = async (deps: Deps, bytes: Uint8Array) => storeImage(deps, await deps.codec.clean(bytes));

const importOne = async (deps: Deps, viewer: Viewer, found: FoundSprite): Promise<ImportedSprite> => {
  const bytes = await deps.codec.clean(found.bytes);
  const current = await storeImage(deps, bytes);
  const original = found.original
    ? // A broken original is no loss: the picture that the scenes show is there.
      await cleanImage(deps, found.original).catch(() => current)
    : current;
  const row = newSprite({
    id: deps.newId(),
    ownerId: viewer.userId,
    name: shortened(found.name.trim(), bounds.nameLength) || 'Imported',
    prompt: found.prompt ? shortened(found.prompt, bounds.promptLength) : null,
    source: 'IMPORTED',
    originalSha256: original.sha256,
    createdAt: deps.now(),
  });
  return {
    row,
    picture: await deps.recorder.measure(bytes),
    async insert(tx) {
      await tx.sprites.insert(row);
      if (original.sha256 !== current.sha256) await addVersion(deps, tx, row, original.sha256, 'import');
      await addVersion(deps, tx, row, current.sha256, 'import');
    },
  };
};

/** Stores the pictures of all sprites; one that is no picture is a warning. By the sprite that was found. */
export const importFoundSprites = async (
  deps: Deps,
  viewer: Viewer,
  sprites: readonly FoundSprite[],
  warnings: ArchiveWarning[],
): Promise<Map<FoundSprite, ImportedSprite>> => {
  const imported = new Map<FoundSprite, ImportedSprite>();
  for (const found of sprites) {
    try {
      const files = [found.bytes, ...(found.original ? [found.original] : [])];
      const pixels = Math.max(...(await Promise.all(files.map((file) => pixelsIfAny(deps, file)))));
      imported.set(
        found,
        await inPixelTurn(deps, viewer.userId, pixels, () => importOne(deps, viewer, found)),
      );
    } catch (error) {
      if (!(error instanceof UnsupportedImageError)) throw error;
      warnings.push({ where: found.picturePath, what: `${error.message} The sprite was left out.` });
    }
  }
  return imported;
};
