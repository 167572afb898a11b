import type { ArchiveWarning } from '../archives/ports.ts';
import { type JsonProblem, parseJson } from './json-problem.ts';
import { placeOf } from './places.ts';
import { readText } from './read-text.ts';

/** A legacy scene, as it lies in the archive. `root` is the folder that its sprites are looked for from: '' or with a slash at its end. */
export type FoundScene = {
  path: string;
  root: string /** When the scene itself has none. */;
  name: string;
  json: unknown;
};

/** More is no scene, but an attempt to fill the memory. */
const mostBytes = 4 * 1024 * 1024;

const hasLayers = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  Object.hasOwn(json, 'layers') &&
  Array.isArray((json as { layers: unknown }).layers);

/** The folder of `scenes/<name>/scene.json`, else the file's own name. */
const nameOf = (path: string): string => {
  const parts = path.split('/');
  const file = parts.at(-1)!.replace(/\.json$/i, '');
  return file.toLowerCase() === 'scene' && parts.length > 1 ? parts.at(-2)! : file;
};

const problemOf = (bytes: Uint8Array, read: { problem: JsonProblem } | null): string =>
  read
    ? `It is not JSON: line ${read.problem.line}, column ${read.problem.column}. It was left out.`
    : `It has ${Math.round(bytes.byteLength / 1024 / 1024)} MiB, far more than any scene, and was left out.`;

/** All scenes, by path. Other JSON is passed over; where scenes lie it is told. */
export const readScenes = (
  files: ReadonlyMap<string, Uint8Array>,
  warnings: ArchiveWarning[],
): FoundScene[] => {
  const scenes: FoundScene[] = [];
  for (const [path, bytes] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const place = placeOf(path);
    if (place?.kind !== 'scene') continue;
    const read = bytes.byteLength > mostBytes ? null : parseJson(readText(bytes));
    if (!read || 'problem' in read) warnings.push({ where: path, what: problemOf(bytes, read) });
    else if (hasLayers(read.json))
      scenes.push({ path, root: place.root, name: nameOf(path), json: read.json });
    else if (place.certain)
      warnings.push({ where: path, what: 'It has no layers, so it is no scene. It was left out.' });
  }
  return scenes;
};
