/** What an archive may contain at most, whatever its headers say. */
export type ArchiveLimits = {
  entries: number;
  /** Of one file, unpacked. */
  fileBytes: number;
  /** Of all files together, unpacked. */
  totalBytes: number;
};

const MiB = 1024 * 1024;

export const archiveLimits: ArchiveLimits = { entries: 2_000, fileBytes: 50 * MiB, totalBytes: 200 * MiB };

export const inMiB = (bytes: number): string => `${Math.max(1, Math.round(bytes / MiB))} MiB`;
