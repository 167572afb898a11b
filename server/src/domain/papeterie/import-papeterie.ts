import { needRoom, writeStored } from '../admission/storage.ts';
import { type ArchiveWarning, BadArchiveError } from '../archives/ports.ts';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { insertScene } from '../scenes/insert-scene.ts';
import { sceneChange } from '../scenes/scene-change.ts';
import { insertSound } from '../sounds/insert-sound.ts';
import { spriteChange } from '../sprites/sprite-change.ts';
import { readUpload, type UploadedFile } from '../uploaded-file.ts';
import { importFoundScene } from './import-found-scene.ts';
import { importFoundSounds } from './import-found-sounds.ts';
import { importFoundSprites } from './import-found-sprites.ts';
import { isWanted } from './places.ts';
import { type LegacyArchive, readArchive } from './read-archive.ts';

export type ImportedArchive = { sceneIds: string[]; spriteIds: string[]; warnings: ArchiveWarning[] };

const unpack = async (deps: Deps, file: UploadedFile): Promise<LegacyArchive> => {
  const bytes = await readUpload(file, ['file'], bounds.uploadBytes);
  try {
    const { files, warnings } = await deps.archives.unpack(bytes, isWanted);
    const archive = readArchive(files);
    return { ...archive, warnings: [...warnings, ...archive.warnings] };
  } catch (error) {
    if (error instanceof BadArchiveError) throw notTaken(error.message);
    throw error;
  }
};

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
): Promise<ImportedArchive> => {
  await needRoom(deps, viewer.userId, file.size);
  const archive = await unpack(deps, file);
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
  const scenes = await writeStored(deps, viewer.userId, async (tx) => {
    for (const { insert } of sprites.values()) await insert(tx);
    for (const { row } of sounds.values()) await insertSound(tx, row);
    const rows = [];
    for (const document of documents) rows.push(await insertScene(deps, tx, viewer.userId, document));
    return rows;
  });
  const rows = [...sprites.values()].map(({ row }) => row);
  deps.events.publish([...rows.map(spriteChange), ...scenes.map(sceneChange)]);
  return { sceneIds: scenes.map(({ id }) => id), spriteIds: rows.map(({ id }) => id), warnings };
};
