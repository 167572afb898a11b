import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { encodings } from '../src/http/accept-encoding.ts';

/** Below that a packet holds the file anyway. */
const leastBytes = 1_024;
/** Pictures and fonts are compressed already: what is saved must be worth a file. */
const leastSaved = 0.1;

const [deflated, brotlied] = [promisify(gzip), promisify(brotliCompress)];

const compress: Record<(typeof encodings)[number]['name'], (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => brotlied(bytes),
  gzip: (bytes) => deflated(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** Puts what is worth it beside the files of a folder, compressed: static-files.ts gives it to whoever takes it. */
export const precompress = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (bytes.byteLength < leastBytes) continue;
    for (const { name, ending } of encodings) {
      const smaller = await compress[name](bytes);
      if (smaller.byteLength <= bytes.byteLength * (1 - leastSaved)) await writeFile(path + ending, smaller);
    }
  }
};
