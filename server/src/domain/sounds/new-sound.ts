import { createHash } from 'node:crypto';
import type { Deps } from '../deps.ts';
import type { SoundRow } from './rows.ts';

export const soundBlobKey = (sha256: string): string => `sounds/${sha256.slice(0, 2)}/${sha256}`;

/** A row for a new sound, and where its bytes belong. */
export const newSound = (
  deps: Pick<Deps, 'newId' | 'now'>,
  ownerId: string,
  name: string,
  mediaType: string,
  bytes: Uint8Array,
): { row: SoundRow; blobKey: string } => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    blobKey: soundBlobKey(sha256),
    row: {
      id: deps.newId(),
      ownerId,
      name,
      sha256,
      mediaType,
      byteSize: bytes.byteLength,
      createdAt: deps.now(),
    },
  };
};
