import { resolve } from 'node:path';

/** The file of a `file:` URL: `file:./data/a.db`, `file:/data/a.db` and `file:///data/a.db` all do. */
export function sqlitePath(url: string): string {
  const path = url
    .replace(/^file:/, '')
    .replace(/^\/\/(?=\/)/, '')
    .replace(/\?.*$/, '');
  if (path === '') throw new Error('DATABASE_URL has no path after file:');
  return resolve(path);
}
