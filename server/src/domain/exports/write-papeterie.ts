import { type Picture, type SceneDocument, toPapeterie } from '@papeterie/stage';
import type { Deps } from '../deps.ts';
import { encodeGlobalId, keyOf } from '../global-id.ts';
import { type ArchiveFile, writeArchive } from '../papeterie/write-archive.ts';
import { pictureReader, type ShownPictures } from '../scenes/scene-pictures.ts';
import { spritesOf } from '../scenes/scene-sprites.ts';
import { soundBlobKey } from '../sounds/new-sound.ts';

/** A scene as the files of a legacy archive, and what could not be carried over, in words. */
export const writePapeterie = async (
  deps: Pick<Deps, 'store' | 'blobs' | 'codec' | 'recorder'>,
  document: SceneDocument,
  shown?: ShownPictures,
): Promise<{ files: AsyncIterable<ArchiveFile>; warnings: string[] }> => {
  const { read } = deps.store;
  const rows = await read.sprites.list({ id: { in: spritesOf(document) } });
  const sprites = new Map(rows.map((row) => [encodeGlobalId('Sprite', row.id), row]));
  const soundKeys = document.sounds.flatMap(({ soundKey }) => keyOf('Sound', soundKey) ?? []);
  const soundRows = await read.sounds.list({ id: { in: soundKeys } });
  const sounds = new Map(soundRows.map((row) => [encodeGlobalId('Sound', row.id), row]));

  const bytesOf = await pictureReader(deps, document, shown);
  const pictures: Record<string, Picture> = {};
  for (const key of sprites.keys()) {
    const bytes = await bytesOf(key);
    if (bytes) pictures[key] = await deps.recorder.measure(bytes);
  }
  const legacy = toPapeterie(document, pictures, {
    sprites: Object.fromEntries([...sprites].map(([key, { name }]) => [key, name])),
    sounds: Object.fromEntries(
      [...sounds].map(([key, { name, mediaType }]) => [key, fileOf(name, mediaType)]),
    ),
  });
  const files = writeArchive(legacy, {
    async picture(key) {
      const bytes = await bytesOf(key);
      // The old player reads PNG.
      return bytes && deps.codec.render(bytes, { format: 'PNG' });
    },
    prompt: (key) => sprites.get(key)?.prompt ?? null,
    async sound(key) {
      const sound = sounds.get(key);
      return sound ? deps.blobs.read(soundBlobKey(sound.sha256)) : null;
    },
  });
  return { files, warnings: legacy.warnings.map(({ where, what }) => `${where}: ${what}`) };
};

const fileOf = (name: string, mediaType: string): string => {
  const ending = mediaType === 'audio/mpeg' ? 'mp3' : mediaType.replace(/^audio\//, '');
  return name.toLowerCase().endsWith(`.${ending}`) ? name : `${name}.${ending}`;
};
