import { fromPapeterie, type SceneDocument } from '@papeterie/stage';
import type { ArchiveWarning } from '../archives/ports.ts';
import { encodeGlobalId } from '../global-id.ts';
import type { SoundRow } from '../sounds/rows.ts';
import type { ImportedSprite } from './import-found-sprites.ts';
import { type FoundSound, type LegacyArchive, soundOf, spritesOf } from './read-archive.ts';
import type { FoundScene } from './read-scenes.ts';
import type { FoundSprite } from './read-sprites.ts';

/** A legacy scene as a document whose layers and sounds are those that were imported. */
export const importFoundScene = (
  found: FoundScene,
  archive: LegacyArchive,
  sprites: ReadonlyMap<FoundSprite, ImportedSprite>,
  sounds: ReadonlyMap<FoundSound, { row: SoundRow }>,
  warnings: ArchiveWarning[],
): SceneDocument => {
  const known = [...spritesOf(found, archive)].flatMap(([name, sprite]) => {
    const imported = sprites.get(sprite);
    return imported ? [{ name, imported, metadata: sprite.metadata }] : [];
  });
  const { scene, warnings: own } = fromPapeterie(
    found.json,
    Object.fromEntries(
      known.map(({ name, imported, metadata }) => [name, { picture: imported.picture, metadata }]),
    ),
  );
  warnings.push(...own.map(({ where, what }) => ({ where: `${found.path}: ${where}`, what })));

  const ids = new Map(known.map(({ name, imported }) => [name, encodeGlobalId('Sprite', imported.row.id)]));
  return {
    ...scene,
    name: scene.name.trim() === '' ? found.name : scene.name,
    layers: scene.layers.map((layer) => ({ ...layer, spriteKey: ids.get(layer.spriteKey)! })),
    sounds: scene.sounds.flatMap((cue) => {
      const file = soundOf(found, archive, cue.soundKey);
      const sound = file && sounds.get(file);
      if (sound) return [{ ...cue, soundKey: encodeGlobalId('Sound', sound.row.id) }];
      warnings.push({
        where: found.path,
        what: `The sound ${cue.soundKey} is not in the archive. It was left out.`,
      });
      return [];
    }),
  };
};
