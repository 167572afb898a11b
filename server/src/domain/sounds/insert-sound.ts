import { addStoredBytes } from '../admission/storage.ts';
import type { Tables } from '../store.ts';
import type { SoundRow } from './rows.ts';

/** A sound is kept, and counts as such. */
export const insertSound = async (tx: Tables, sound: SoundRow): Promise<void> => {
  await addStoredBytes(tx, sound.ownerId, sound.byteSize);
  await tx.sounds.insert(sound);
};
