import type { Deps } from '../deps.ts';
import { removeSoundBlobs } from './remove-sound-blobs.ts';
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
