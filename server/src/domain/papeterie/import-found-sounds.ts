import type { ArchiveWarning } from '../archives/ports.ts';
import type { Deps, Viewer } from '../deps.ts';
import { newSound, soundTypeOf } from '../sounds/new-sound.ts';
import type { SoundRow } from '../sounds/rows.ts';
import { nameFromFile } from '../uploaded-file.ts';
import type { FoundSound } from './read-archive.ts';

/** Stores the bytes of all sounds; what is no sound is a warning. By the sound that was found. */
export const importFoundSounds = async (
  deps: Deps,
  viewer: Viewer,
  sounds: readonly FoundSound[],
  warnings: ArchiveWarning[],
): Promise<Map<FoundSound, { row: SoundRow }>> => {
  const imported = new Map<FoundSound, { row: SoundRow }>();
  for (const found of sounds) {
    const mediaType = soundTypeOf(found.bytes);
    if (!mediaType) {
      warnings.push({ where: found.path, what: 'It is no sound that browsers play. It was left out.' });
      continue;
    }
    const { row, blobKey } = newSound(deps, viewer.userId, nameFromFile(found.name), mediaType, found.bytes);
    await deps.blobs.put(blobKey, found.bytes);
    imported.set(found, { row });
  }
  return imported;
};
