import { z } from 'zod';
import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import { needRoom } from '../admission/storage.ts';
import { BadArchiveError } from '../archives/ports.ts';
import { bounds } from '../bounds.ts';
import { sceneChange, spriteChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import type { Made } from '../idempotency/made.ts';
import { hashOfFile, madeBefore, makeOnce, onceFor } from '../idempotency/make-once.ts';
import { insertScene } from '../scenes/insert-scene.ts';
import { insertSound } from '../sounds/new-sound.ts';
import { readUpload, type UploadedFile } from '../uploaded-file.ts';
import { validate } from '../validate.ts';
import { importFoundScene } from './import-found-scene.ts';
import { importFoundSounds } from './import-found-sounds.ts';
import { importFoundSprites } from './import-found-sprites.ts';
import { isWanted } from './places.ts';
import { type LegacyArchive, readArchive } from './read-archive.ts';

const input = z.object({ idempotencyKey: fields.idempotencyKey });

const imported = z.object({
  sceneIds: z.array(z.string()),
  spriteIds: z.array(z.string()),
  warnings: z.array(z.object({ where: z.string(), what: z.string() })),
});
export type ImportedArchive = z.output<typeof imported>;

const madeOfArchive: Made<ImportedArchive> = {
  schema: imported,
  what: 'thing of this archive',
  isThere: async ({ scenes, sprites }, { sceneIds, spriteIds }) =>
    (await scenes.count({ id: { in: sceneIds } })) > 0 ||
    (await sprites.count({ id: { in: spriteIds } })) > 0,
};

const unpack = async (deps: Deps, bytes: Uint8Array): Promise<LegacyArchive> => {
  try {
    const { files, warnings } = await deps.archives.unpack(bytes, isWanted);
    const archive = readArchive(files);
    return { ...archive, warnings: [...warnings, ...archive.warnings] };
  } catch (error) {
    if (error instanceof BadArchiveError) throw notTaken(error.message);
    throw error;
  }
};

/** An archive unpacked takes as much room as a large picture. */
const archivePixels = 20_000_000;

const notTaken = (message: string) => new ValidationError([{ path: ['file'], message }]);

/**
 * Brings the scenes and sprites of a legacy archive into the library, so that they look as they looked there. What cannot
 * be carried over is a warning. All of it appears at once or, when something breaks, nothing.
 * @throws ValidationError when there is nothing in it to import
 */
export const importPapeterie = async (
  deps: Deps,
  viewer: Viewer,
  file: UploadedFile,
  given: unknown,
): Promise<ImportedArchive> => {
  const { idempotencyKey } = validate(input, given);
  await needRoom(deps, viewer.userId, file.size);
  const bytes = await readUpload(file, ['file'], bounds.uploadBytes);
  const once = onceFor(viewer, 'importPapeterie', idempotencyKey, hashOfFile(bytes));
  const before = await madeBefore(deps, once, madeOfArchive);
  if (before) return before;
  const archive = await inPixelTurn(deps, viewer.userId, archivePixels, () => unpack(deps, bytes));
  const { warnings } = archive;
  const sprites = await importFoundSprites(deps, viewer, archive.sprites, warnings);
  const sounds = await importFoundSounds(deps, viewer, archive.sounds, warnings);
  const documents = archive.scenes.map((scene) =>
    importFoundScene(scene, archive, sprites, sounds, warnings),
  );
  if (documents.length === 0 && sprites.size === 0) {
    const reasons = warnings.slice(0, 3).map(({ where, what }) => ` ${where}: ${what}`);
    throw notTaken(`has neither scenes nor sprites that could be read.${reasons.join('')}`);
  }
  const rows = [...sprites.values()].map(({ row }) => row);
  return makeOnce(deps, viewer, once, madeOfArchive, async (tx) => {
    for (const { insert } of sprites.values()) await insert(tx);
    for (const { row } of sounds.values()) await insertSound(tx, row);
    const scenes = [];
    for (const document of documents) scenes.push(await insertScene(deps, tx, viewer.userId, document));
    return {
      made: { sceneIds: scenes.map(({ id }) => id), spriteIds: rows.map(({ id }) => id), warnings },
      changes: [...rows.map(spriteChange), ...scenes.map(sceneChange)],
    };
  });
};
