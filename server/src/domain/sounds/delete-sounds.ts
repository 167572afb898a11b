import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import { fields } from '../fields.ts';
import { encodeGlobalId, keyOf } from '../global-id.ts';
import { takeSoundsOffScenes } from '../scenes/take-off-scenes.ts';
import type { Tables } from '../store.ts';
import { validate } from '../validate.ts';
import { soundBlobKey } from './new-sound.ts';
import type { SoundRow } from './rows.ts';

/** Sounds go; their bytes when nobody else has the same. */
export const removeSounds = async (
  { store, blobs }: Pick<Deps, 'store' | 'blobs'>,
  sounds: readonly Pick<SoundRow, 'id' | 'sha256'>[],
): Promise<void> => {
  for (const { id, sha256 } of sounds) {
    await store.write(async (tx) => {
      await tx.sounds.remove({ id });
      await removeSoundBlobs({ blobs }, tx, [sha256]);
    });
  }
};

/**
 * Removes the bytes of sounds that nobody has any more. Within the transaction that removed the rows: whoever brings them
 * again writes a row after it, and then finds that they are gone.
 */
export const removeSoundBlobs = async (
  { blobs }: Pick<Deps, 'blobs'>,
  tx: Tables,
  sha256s: readonly string[],
): Promise<void> => {
  for (const sha256 of new Set(sha256s)) {
    if ((await tx.sounds.count({ sha256 })) === 0) await blobs.remove(soundBlobKey(sha256));
  }
};

/**
 * Deletes sounds for good.
 * @param evenIfUsed takes them out of the scenes that they play in; otherwise being used is a ValidationError
 */
export const deleteSounds = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
  evenIfUsed: boolean,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  const keys = [...new Set(ids)].map((id) => {
    const key = keyOf('Sound', id);
    if (!key) throw new NotFoundError('sound');
    return key;
  });
  const changes = await deps.store.write(async (tx) => {
    const sounds = await tx.sounds.list({ id: { in: keys }, ownerId: viewer.userId });
    if (sounds.length !== keys.length) throw new NotFoundError('sound');
    const gone = sounds.map(({ id }) => encodeGlobalId('Sound', id));
    const taken = await takeSoundsOffScenes(deps, tx, viewer, gone, evenIfUsed);
    await tx.sounds.remove({ id: { in: keys } });
    await removeSoundBlobs(
      deps,
      tx,
      sounds.map(({ sha256 }) => sha256),
    );
    return taken;
  });
  deps.events.publish(changes);
  return { ids };
};
