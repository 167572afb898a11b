import type { SceneDocument, SceneLayer, SceneSound } from '../document.ts';
import type { Picture } from '../picture.ts';
import { exportLayer } from './export/layer.ts';
import type { LegacyObject } from './export/legacy.ts';
import { safeName, uniqueNames } from './export/safe-name.ts';
import { usualStage } from './import/scene-size.ts';
import { skyColor } from './player.ts';
import { createWarnings, type Warn, type Warning } from './warnings.ts';

/** What sprites and sounds are called; by their keys. Without an entry the key itself is the name. */
export type Names = { sprites?: Readonly<Record<string, string>>; sounds?: Readonly<Record<string, string>> };

export type LegacyExport = {
  /** scene.json */
  scene: unknown;
  /** The scene's name as a folder's, safe in any file system. */
  folder: string;
  /** By sprite name, which is also a folder's: what its prompt.json says. */
  sprites: Record<string, unknown>;
  /** Which name each spriteKey got: unlike any other, safe in any file system. */
  spriteNames: Record<string, string>;
  /** Which file in `sounds/` each soundKey became. */
  soundFiles: Record<string, string>;
  warnings: Warning[];
};

const named = (names: Readonly<Record<string, string>> | undefined, key: string): string =>
  names && Object.hasOwn(names, key) ? names[key]! : key;

/** Folders within `sounds/` are kept. */
const soundFile = (wanted: string): string =>
  wanted
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => safeName(part, 'sound'))
    .join('/') || 'sound';

const exportSound = (sound: SceneSound, files: ReadonlyMap<string, string>): LegacyObject => ({
  type: 'sound',
  sound_file: files.get(sound.soundKey),
  time_offset: sound.time,
  volume: sound.volume,
  loop: sound.loop,
  fade_in: sound.fadeIn,
  fade_out: sound.fadeOut,
});

const isCovered = (layers: readonly SceneLayer[]): boolean =>
  layers.some(({ behaviors }) => behaviors.some(({ kind, enabled }) => kind === 'background' && enabled));

const warnOfScene = (scene: SceneDocument, layers: readonly SceneLayer[], warn: Warn): void => {
  if (scene.width !== usualStage.width || scene.height !== usualStage.height) {
    warn(`The old player does not know that the stage is ${scene.width} × ${scene.height} px.`);
  }
  if (scene.backgroundColor.toLowerCase() !== skyColor && !isCovered(layers)) {
    warn('Behind everything the old player paints its own sky.');
  }
};

/** The layers that go out, each with its picture. Those that only carry others are not seen, and not missed. */
const visibleLayers = (
  scene: SceneDocument,
  pictures: Readonly<Record<string, Picture>>,
  at: (where: string) => Warn,
) =>
  scene.layers.flatMap((layer, index) => {
    const warn = at(`layer ${index + 1} (${layer.name})`);
    const picture = Object.hasOwn(pictures, layer.spriteKey) ? pictures[layer.spriteKey] : undefined;
    if (layer.visible && picture) return [{ layer, picture, warn }];
    if (layer.visible) warn('Its picture is missing; it was left out.');
    else if (!layer.id.endsWith('-surface')) warn('It is hidden and was left out.');
    return [];
  });

/**
 * A scene of ours as a legacy one. What came from a legacy scene goes out as one that looks the same; what the old player
 * cannot do is written as near as it can, and told. Never throws on a valid document.
 * @param pictures by spriteKey
 */
export const toPapeterie = (
  scene: SceneDocument,
  pictures: Readonly<Record<string, Picture>>,
  names: Names = {},
): LegacyExport => {
  const warnings = createWarnings();
  const found = visibleLayers(scene, pictures, warnings.at);
  const layers = found.map(({ layer }) => layer);
  warnOfScene(scene, layers, warnings.at('scene'));
  const spriteNames = uniqueNames(
    layers.map(({ spriteKey }) => spriteKey),
    (key) => safeName(named(names.sprites, key), 'sprite'),
  );
  const soundFiles = uniqueNames(
    scene.sounds.map(({ soundKey }) => soundKey),
    (key) => soundFile(named(names.sounds, key)),
  );
  const company = { scene, exported: layers, nameOf: (key: string) => spriteNames.get(key) ?? key };
  return {
    scene: {
      name: scene.name,
      scene_name: scene.name,
      duration_sec: scene.durationSeconds,
      width: scene.width,
      height: scene.height,
      layers: found.map(({ layer, picture, warn }, index) =>
        exportLayer(layer, index, picture, company, warn),
      ),
      sounds: scene.sounds.map((sound) => exportSound(sound, soundFiles)),
    },
    folder: safeName(scene.name, 'scene'),
    sprites: Object.fromEntries([...spriteNames.values()].map((name) => [name, { name, behaviors: [] }])),
    spriteNames: Object.fromEntries(spriteNames),
    soundFiles: Object.fromEntries(soundFiles),
    warnings: [...warnings.list],
  };
};
