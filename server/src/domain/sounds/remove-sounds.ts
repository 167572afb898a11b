import type { Deps } from '../deps.ts';
import { soundBlobKey } from './new-sound.ts';
import type { SoundRow } from './rows.ts';

/** Sounds go; their bytes when nobody else has the same. */
export const removeSounds = async (
  { store, blobs }: Pick<Deps, 'store' | 'blobs'>,
  sounds: readonly Pick<SoundRow, 'id' | 'sha256'>[],
): Promise<void> => {
  for (const { id, sha256 } of sounds) {
    await store.write((tx) => tx.sounds.remove({ id }));
    if ((await store.read.sounds.count({ sha256 })) === 0) await blobs.remove(soundBlobKey(sha256));
  }
};
