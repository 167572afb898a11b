import type { Sweep } from './sweep.ts';
import { deletedAccounts } from './sweep-accounts.ts';
import { strayBlobs } from './sweep-blobs.ts';
import { endedJobs } from './sweep-ended-jobs.ts';
import { expiredInvites, expiredSessions } from './sweep-expired.ts';
import { oldExports } from './sweep-exports.ts';
import { absentGuests, idleGuests } from './sweep-guests.ts';
import { mutationKeys, revisionKeys } from './sweep-idempotency-keys.ts';
import { unreferencedPictures } from './sweep-images.ts';
import { soundsNobodyPlays } from './sweep-sounds.ts';
import { storedBytesCounts } from './sweep-stored-bytes.ts';
import { trashedScenes, trashedSprites } from './sweep-trash.ts';

/**
 * Everything that has its day, in the order in which it goes: one more is one file and one line here. What is only pointed
 * at by others comes after them.
 */
export const sweeps: readonly Sweep[] = [
  expiredSessions,
  expiredInvites,
  idleGuests,
  absentGuests,
  deletedAccounts,
  trashedScenes,
  trashedSprites,
  oldExports,
  mutationKeys,
  revisionKeys,
  endedJobs,
  soundsNobodyPlays,
  unreferencedPictures,
  strayBlobs,
  storedBytesCounts,
];
