import type { Entry } from 'yauzl';
import { type Archives, type ArchiveWarning, BadArchiveError } from '../../domain/archives/ports.ts';
import { isJunk, nameProblem, shownName, withoutDot } from './entry-name.ts';
import { unpackEntry } from './inflate.ts';
import { type ArchiveLimits, inMiB } from './limits.ts';
import { readEntries } from './read-entries.ts';

const typeMask = 0xf000;
const types: Readonly<Record<number, 'file' | 'folder' | 'link'>> = {
  0: 'file',
  32768: 'file',
  16384: 'folder',
  40960: 'link',
};

/** What an entry claims to be: the Unix mode is in the upper half of its external attributes; other systems leave that empty. */
const entryKind = (entry: Entry, name: string): 'file' | 'folder' | 'link' | 'other' => {
  if (name.endsWith('/')) return 'folder';
  return types[(entry.externalFileAttributes >>> 16) & typeMask] ?? 'other';
};

/** Why its content cannot be had; null when it can. */
const contentProblem = (entry: Entry): string | null => {
  if (entry.isEncrypted()) return 'It is encrypted.';
  return entry.canDecodeFileData()
    ? null
    : `It is compressed in a way that is not known here (${entry.compressionMethod}).`;
};

const refuse = (name: string, limits: ArchiveLimits, left: number): never => {
  throw new BadArchiveError(
    left < limits.fileBytes
      ? `Unpacked, the archive has more than ${inMiB(limits.totalBytes)}.`
      : `Unpacked, ${shownName(name)} has more than ${inMiB(limits.fileBytes)}.`,
  );
};

/** See Archives. Everything happens in memory, and only what is wanted is unpacked. */
export const unpackZip = async (
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  limits: ArchiveLimits,
): ReturnType<Archives['unpack']> => {
  const files = new Map<string, Uint8Array>();
  const warnings: ArchiveWarning[] = [];
  let left = limits.totalBytes;

  for (const { name: written, entry, start, end } of await readEntries(bytes, limits)) {
    const name = withoutDot(written);
    const warn = (what: string) =>
      warnings.push({ where: shownName(written), what: `${what} It was left out.` });
    const kind = entryKind(entry, name);
    if (kind === 'folder' || isJunk(name)) continue;
    const problem =
      nameProblem(name) ??
      (kind === 'link' ? 'It is a link.' : kind === 'other' ? 'It is no regular file.' : null);
    if (problem) {
      warn(problem);
      continue;
    }
    if (!wanted(name)) continue;
    const trouble = files.has(name) ? 'There is another file of this name before it.' : contentProblem(entry);
    if (trouble) {
      warn(trouble);
      continue;
    }
    const most = Math.min(limits.fileBytes, left);
    const content = await unpackEntry(bytes.subarray(start, end), entry, most);
    if (content === 'too long') return refuse(name, limits, left);
    if (content === 'damaged') {
      warn('It is damaged.');
      continue;
    }
    left -= content.byteLength;
    files.set(name, content);
  }
  return { files, warnings };
};
