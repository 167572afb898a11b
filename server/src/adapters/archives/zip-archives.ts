import type { Archives } from '../../domain/archives/ports.ts';
import { type ArchiveLimits, archiveLimits } from './limits.ts';
import { packZip } from './pack.ts';
import { unpackZip } from './unpack.ts';

/** Zip files, in memory. */
export const createZipArchives = (limits: ArchiveLimits = archiveLimits): Archives => ({
  unpack: (bytes, wanted) => unpackZip(bytes, wanted, limits),
  pack: (files) => packZip(files),
});
