import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { BadArchiveError } from '../../domain/archives/ports.ts';
import type { ArchiveLimits } from './limits.ts';

/** One entry, with where its packed content begins and ends in the archive. */
export type FoundEntry = { name: string; entry: Entry; start: number; end: number };

/** The same bytes may not be unpacked twice: that is how a small archive is made a large one. */
const refuseOverlaps = (found: readonly FoundEntry[]): void => {
  const ranges = found.toSorted(
    (one, other) => one.entry.relativeOffsetOfLocalHeader - other.entry.relativeOffsetOfLocalHeader,
  );
  for (let i = 1; i < ranges.length; i++) {
    if (ranges[i]!.entry.relativeOffsetOfLocalHeader < ranges[i - 1]!.end) {
      throw new BadArchiveError(
        'The archive claims the same bytes for two files. Pack it again, with another program.',
      );
    }
  }
};

const readAll = async (zip: ZipFile): Promise<FoundEntry[]> => {
  const found: FoundEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    // Strict: backslashes stay what they are.
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    found.push({ name, entry, start: fileDataStart, end: fileDataStart + entry.compressedSize });
  }
  return found;
};

/**
 * The entries of a zip, in its own order, names as they are written.
 * @throws BadArchiveError when it is none, is cut off, has too many or overlapping entries
 */
export const readEntries = async (bytes: Uint8Array, limits: ArchiveLimits): Promise<FoundEntry[]> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found: FoundEntry[];
  try {
    // Names and sizes are checked here, one by one: one bad entry is no reason to refuse the others.
    const zip = await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false });
    if (zip.entryCount > limits.entries) {
      throw new BadArchiveError(`The archive has more than ${limits.entries} entries.`);
    }
    found = await readAll(zip);
  } catch (error) {
    if (error instanceof BadArchiveError) throw error;
    throw new BadArchiveError('This is no zip archive that can be read, or only a part of one.', {
      cause: error,
    });
  }
  refuseOverlaps(found);
  return found;
};
