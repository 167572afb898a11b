import { z } from 'zod';
import { needRoom } from '../admission/storage.ts';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { has, type Made } from '../idempotency/made.ts';
import { hashOfFile, madeBefore, makeOnce, onceFor } from '../idempotency/make-once.ts';
import { nameFromFile, readUpload, type UploadedFile } from '../uploaded-file.ts';
import { validate } from '../validate.ts';
import { removeSoundBlobs } from './delete-sounds.ts';
import { insertSound, newSound, soundTypeOf } from './new-sound.ts';

const input = z.object({ name: fields.given(fields.name), idempotencyKey: fields.idempotencyKey });
const madeSound: Made<{ soundId: string }> = {
  schema: z.object({ soundId: z.string() }),
  what: 'sound',
  isThere: ({ sounds }, { soundId }) => has(sounds, soundId),
};

/** Keeps an uploaded sound for scenes. What it is, its first bytes say, not its name. */
export const importSound = async (
  deps: Deps,
  viewer: Viewer,
  file: UploadedFile,
  given: unknown,
): Promise<{ soundId: string }> => {
  const { name, idempotencyKey } = validate(input, given);
  await needRoom(deps, viewer.userId, file.size);
  const bytes = await readUpload(file, ['file'], bounds.uploadBytes);
  const once = onceFor(viewer, 'importSound', idempotencyKey, [name, hashOfFile(bytes)]);
  const before = await madeBefore(deps, once, madeSound);
  if (before) return before;
  const mediaType = soundTypeOf(bytes);
  if (!mediaType) {
    throw new ValidationError([
      { path: ['file'], message: 'is no sound that we know: MP3, Ogg, WAV, FLAC, MP4 or WebM' },
    ]);
  }
  const sound = newSound(deps, viewer.userId, name ?? nameFromFile(file.name), mediaType, bytes);
  await deps.blobs.put(sound.blobKey, bytes);
  const made = await makeOnce(deps, viewer, once, madeSound, async (tx) => {
    await insertSound(tx, sound.row);
    return { made: { soundId: sound.row.id }, changes: [] };
  }).catch(async (refusal: unknown) => {
    // What is refused leaves nothing on the disk, unless somebody else has the same.
    await deps.store.write((tx) => removeSoundBlobs(deps, tx, [sound.row.sha256]));
    throw refusal;
  });
  // Somebody may have deleted the last other one meanwhile, and the bytes with it.
  if (!(await deps.blobs.open(sound.blobKey))) await deps.blobs.put(sound.blobKey, bytes);
  return made;
};
