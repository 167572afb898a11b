import type { Entry } from 'yauzl';

const typeMask = 0xf000;
const types: Readonly<Record<number, 'file' | 'folder' | 'link'>> = {
  0: 'file',
  32768: 'file',
  16384: 'folder',
  40960: 'link',
};

/** What an entry claims to be: the Unix mode is in the upper half of its external attributes; other systems leave that empty. */
export const entryKind = (entry: Entry, name: string): 'file' | 'folder' | 'link' | 'other' => {
  if (name.endsWith('/')) return 'folder';
  return types[(entry.externalFileAttributes >>> 16) & typeMask] ?? 'other';
};

/** Why its content cannot be had; null when it can. */
export const contentProblem = (entry: Entry): string | null => {
  if (entry.isEncrypted()) return 'It is encrypted.';
  return entry.canDecodeFileData()
    ? null
    : `It is compressed in a way that is not known here (${entry.compressionMethod}).`;
};
