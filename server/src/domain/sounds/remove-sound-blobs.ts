import type { Deps } from '../deps.ts';
import type { Tables } from '../store.ts';
import { soundBlobKey } from './new-sound.ts';

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
