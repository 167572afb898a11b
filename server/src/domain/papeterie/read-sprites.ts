import type { ArchiveWarning } from '../archives/ports.ts';
import { parseJson } from './json-problem.ts';
import { isPictureFile, placeOf } from './places.ts';
import { readText } from './read-text.ts';

/** A legacy sprite: a folder with its picture, and what is told about it. What the picture is, its bytes say: its ending may lie. */
export type FoundSprite = {
  /** '' or with a slash at its end: the folder that `sprites/` lies in. */
  root: string;
  name: string;
  picturePath: string;
  bytes: Uint8Array;
  /** As it was before it was worked on. */
  original?: Uint8Array;
  /** prompt.json: defaults for every layer that shows it. */
  metadata?: Record<string, unknown>;
  prompt?: string;
};

type Folder = { root: string; name: string; files: Map<string, { path: string; bytes: Uint8Array }> };

const foldersOf = (files: ReadonlyMap<string, Uint8Array>): Folder[] => {
  const folders = new Map<string, Folder>();
  for (const [path, bytes] of files) {
    const place = placeOf(path);
    if (place?.kind !== 'sprite') continue;
    const key = `${place.root}sprites/${place.sprite}`;
    const folder = folders.get(key) ?? { root: place.root, name: place.sprite, files: new Map() };
    folder.files.set(place.file, { path, bytes });
    folders.set(key, folder);
  }
  return [...folders].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, folder]) => folder);
};

const stemOf = (file: string): string => file.slice(0, file.lastIndexOf('.'));
const isOriginal = (file: string): boolean => stemOf(file).endsWith('.original');

/** Named after its folder; a png before the others. */
const pictureOf = ({ name, files }: Folder): string | undefined => {
  const pictures = [...files.keys()].filter(isPictureFile);
  const named = pictures.filter((file) => stemOf(file) === name);
  return named.find((file) => file.toLowerCase().endsWith('.png')) ?? named[0];
};

/** What to take when no picture has the right name: the only one there is. */
const otherPictureOf = ({ files }: Folder): string | undefined => {
  const pictures = [...files.keys()].filter(isPictureFile);
  const others = pictures.filter((file) => !isOriginal(file));
  if (others.length === 1) return others[0];
  return others.length === 0 && pictures.length === 1 ? pictures[0] : undefined;
};

const metadataOf = (
  { name, files }: Folder,
  warnings: ArchiveWarning[],
): Record<string, unknown> | undefined => {
  const file = files.get(`${name}.prompt.json`);
  if (!file) return undefined;
  const read = parseJson(readText(file.bytes));
  if ('problem' in read) {
    const { line, column } = read.problem;
    warnings.push({
      where: file.path,
      what: `It is not JSON: line ${line}, column ${column}. The sprite has no defaults.`,
    });
    return undefined;
  }
  const { json } = read;
  if (typeof json === 'object' && json !== null && !Array.isArray(json))
    return json as Record<string, unknown>;
  warnings.push({ where: file.path, what: 'It is no object. The sprite has no defaults.' });
  return undefined;
};

/** All sprites that have a picture, by path. */
export const readSprites = (
  files: ReadonlyMap<string, Uint8Array>,
  warnings: ArchiveWarning[],
): FoundSprite[] =>
  foldersOf(files).flatMap((folder): FoundSprite[] => {
    const { root, name } = folder;
    const where = `${root}sprites/${name}`;
    const named = pictureOf(folder);
    const file = named ?? otherPictureOf(folder);
    const picture = file === undefined ? undefined : folder.files.get(file);
    if (!picture) {
      warnings.push({ where, what: `There is no picture called ${name}.png. The sprite was left out.` });
      return [];
    }
    if (!named) warnings.push({ where, what: `There is no picture called ${name}.png; ${file} was taken.` });
    const original = [...folder.files].find(
      ([each]) => isPictureFile(each) && stemOf(each) === `${name}.original`,
    );
    const prompt = folder.files.get(`${name}.prompt.txt`);
    const metadata = metadataOf(folder, warnings);
    return [
      {
        root,
        name,
        picturePath: picture.path,
        bytes: picture.bytes,
        ...(original && original[0] !== file ? { original: original[1].bytes } : {}),
        ...(metadata ? { metadata } : {}),
        ...(prompt ? { prompt: readText(prompt.bytes).trim() } : {}),
      },
    ];
  });
