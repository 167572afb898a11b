/** Something in an archive that was left out, and why, in words for whoever sent it. */
export type ArchiveWarning = { where: string; what: string };

/** Zip files as the domain sees them. */
export type Archives = {
  /**
   * The regular files of a zip by their path ('a/b.png', forward slashes). What is hostile or not wanted - names that
   * are absolute or climb, links, encrypted or damaged entries - is left out with a warning; nothing touches the disk.
   * @param wanted called with each path before it is unpacked
   * @throws BadArchiveError when it is no zip, or breaks a bound as a whole: entries, bytes of one file, bytes in all
   */
  unpack(
    bytes: Uint8Array,
    wanted: (path: string) => boolean,
  ): Promise<{ files: Map<string, Uint8Array>; warnings: ArchiveWarning[] }>;
  /** A zip in pieces. Files that do not shrink (pictures, sounds) are stored as they are. */
  pack(
    files: AsyncIterable<{ path: string; bytes: Uint8Array }> | Iterable<{ path: string; bytes: Uint8Array }>,
  ): AsyncIterable<Uint8Array>;
};

/** In words for whoever sent the archive. */
export class BadArchiveError extends Error {}
