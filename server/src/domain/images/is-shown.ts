import type { ReadTables } from '../store.ts';

/**
 * Whether anything that people look at shows a picture. Its bytes may lie there for a while after the last one is deleted,
 * and so may its row, for whoever brings it again; but who has an old link sees nothing any more. Asked in the order in
 * which it is likely.
 */
export const isShown = async (read: ReadTables, sha256: string): Promise<boolean> =>
  (await read.sprites.count({ imageSha256: sha256 })) > 0 ||
  (await read.animationFrames.count({ imageSha256: sha256 })) > 0 ||
  (await read.enhancements.count({ imageSha256: sha256 })) > 0 ||
  (await read.scenes.count({ posterSha256: sha256 })) > 0 ||
  (await read.spriteVersions.count({ imageSha256: sha256 })) > 0 ||
  (await read.sprites.count({ originalSha256: sha256 })) > 0 ||
  (await read.enhancements.count({ sourceSha256: sha256 })) > 0;
