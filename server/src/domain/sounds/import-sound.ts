import { z } from 'zod';
import { needRoom, writeStored } from '../admission/storage.ts';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { nameFromFile, readUpload, type UploadedFile } from '../uploaded-file.ts';
import { validate } from '../validate.ts';
import { insertSound } from './insert-sound.ts';
import { newSound } from './new-sound.ts';
import { soundTypeOf } from './sound-type.ts';

const input = z.object({ name: fields.given(fields.name) });

/** Keeps an uploaded sound for scenes. What it is, its first bytes say, not its name. */
export const importSound = async (
  deps: Deps,
  viewer: Viewer,
  file: UploadedFile,
  given: unknown,
): Promise<{ soundId: string }> => {
  const { name } = validate(input, given);
  await needRoom(deps, viewer.userId, file.size);
  const bytes = await readUpload(file, ['file'], bounds.uploadBytes);
  const mediaType = soundTypeOf(bytes);
  if (!mediaType) {
    throw new ValidationError([
      { path: ['file'], message: 'is no sound that we know: MP3, Ogg, WAV, FLAC, MP4 or WebM' },
    ]);
  }
  const sound = newSound(deps, viewer.userId, name ?? nameFromFile(file.name), mediaType, bytes);
  await deps.blobs.put(sound.blobKey, bytes);
  await writeStored(deps, viewer.userId, (tx) => insertSound(tx, sound.row));
  // Somebody may have deleted the last other one meanwhile, and the bytes with it.
  if (!(await deps.blobs.open(sound.blobKey))) await deps.blobs.put(sound.blobKey, bytes);
  return { soundId: sound.row.id };
};
