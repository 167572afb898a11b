import type { ArchiveWarning } from '../archives/ports.ts';
import { normalText } from '../plain-text.ts';
import { placeOf } from './places.ts';
import { type FoundScene, readScenes } from './read-scenes.ts';
import { type FoundSprite, readSprites } from './read-sprites.ts';

const commonLength = (one: readonly string[], other: readonly string[]): number => {
  const differs = one.findIndex((part, index) => part !== other[index]);
  return differs < 0 ? one.length : differs;
};

/**
 * Of several things of one name the one nearest to a path: over the fewest folders up and down. As near: the least deep, so
 * that what is there for all comes before what is somebody else's.
 */
const nearest = <Of extends { root: string }>(path: string, found: readonly Of[]): Of | undefined => {
  const way = path.split('/').slice(0, -1);
  const distance = ({ root }: Of): number => {
    const parts = root.split('/').slice(0, -1);
    // A little for each folder down, to decide between those that are as near.
    return way.length + parts.length * 1.001 - 2 * commonLength(parts, way);
  };
  return found.toSorted((one, other) => distance(one) - distance(other))[0];
};

/** A file below a `sounds/`. `name` is its path from there: what a scene's `sound_file` says. */
export type FoundSound = { root: string; name: string; path: string; bytes: Uint8Array };

export type LegacyArchive = {
  scenes: FoundScene[];
  sprites: FoundSprite[];
  sounds: FoundSound[];
  warnings: ArchiveWarning[];
};

/** What a legacy archive contains, wherever in it. Never throws on content. @param entries as Archives.unpack gives them, see isWanted */
export const readArchive = (entries: ReadonlyMap<string, Uint8Array>): LegacyArchive => {
  // An archive made on a Mac writes letters apart from their marks, and its scenes do not.
  const files = new Map([...entries].map(([path, bytes]) => [normalText(path), bytes]));
  const warnings: ArchiveWarning[] = [];
  const scenes = readScenes(files, warnings);
  const sprites = readSprites(files, warnings);
  const sounds = [...files].flatMap(([path, bytes]): FoundSound[] => {
    const place = placeOf(path);
    return place?.kind === 'sound' ? [{ root: place.root, name: place.file, path, bytes }] : [];
  });
  return { scenes, sprites, sounds, warnings };
};

/** The sprites that a scene means by their names: of several of one name the nearest. */
export const spritesOf = (scene: FoundScene, { sprites }: LegacyArchive): Map<string, FoundSprite> => {
  const byName = new Map<string, FoundSprite[]>();
  for (const sprite of sprites) byName.set(sprite.name, [...(byName.get(sprite.name) ?? []), sprite]);
  return new Map([...byName].map(([name, found]) => [name, nearest(scene.path, found)!]));
};

/** The sound that a scene means by a `sound_file`, with or without its folders. */
export const soundOf = (
  scene: FoundScene,
  { sounds }: LegacyArchive,
  file: string,
): FoundSound | undefined => {
  const plain = file.replaceAll('\\', '/').replace(/^(\.?\/)+/, '');
  const last = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  const named = sounds.filter(({ name }) => name === plain);
  return nearest(
    scene.path,
    named.length > 0 ? named : sounds.filter(({ name }) => last(name) === last(plain)),
  );
};
