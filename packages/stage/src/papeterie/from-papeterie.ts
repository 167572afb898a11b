import { sceneBounds } from '../bounds.ts';
import type { SceneDocument } from '../document.ts';
import type { Picture } from '../picture.ts';
import { isRecord, readFields, shown } from './import/fields.ts';
import { fitNumber } from './import/fit.ts';
import { importLayer, type LegacyLayer } from './import/layer.ts';
import { stageOf } from './import/scene-size.ts';
import { mergeSettings } from './import/settings.ts';
import { importSounds } from './import/sounds.ts';
import { withSurfaces } from './import/surfaces.ts';
import { scrollPerSecond, skyColor } from './player.ts';
import { createWarnings, type Warn, type Warning } from './warnings.ts';

/** A sprite as a legacy archive has it: `metadata` is what its prompt.json says. */
export type LegacySprite = { picture: Picture; metadata?: unknown };

const defaultDurationSeconds = 30;

const isPicture = (picture: unknown): picture is Picture =>
  isRecord(picture) &&
  [picture.width, picture.height].every((side) => Number.isFinite(side) && (side as number) > 0);

type Found = { layers: LegacyLayer[]; names: string[]; hasBehaviors: boolean };

const findLayers = (
  list: readonly unknown[],
  sprites: Readonly<Record<string, LegacySprite>>,
  at: (where: string) => Warn,
): Found => {
  const found: Found = { layers: [], names: [], hasBehaviors: false };
  for (const [index, entry] of list.entries()) {
    const name = isRecord(entry) && typeof entry.sprite_name === 'string' ? entry.sprite_name : '';
    const warn = at(
      name ? `layer ${index + 1} (${name.slice(0, sceneBounds.nameLength)})` : `layer ${index + 1}`,
    );
    if (found.layers.length === sceneBounds.layers) {
      warn(`A scene has at most ${sceneBounds.layers} layers: this one and what follows were left out.`);
      break;
    }
    if (name.trim() === '' || name.length > sceneBounds.keyLength) {
      warn('It names no sprite that could be found and was left out.');
      continue;
    }
    const sprite = Object.hasOwn(sprites, name) ? sprites[name] : undefined;
    const settings = mergeSettings(sprite?.metadata, entry, warn);
    found.hasBehaviors ||= Array.isArray(settings.raw('behaviors'));
    found.names.push(name);
    if (!isPicture(sprite?.picture)) warn(`The sprite ${shown(name)} is missing; the layer was left out.`);
    else
      found.layers.push({
        id: `layer-${index + 1}`,
        spriteName: name,
        settings,
        picture: sprite.picture,
        warn,
      });
  }
  return found;
};

/**
 * A legacy scene.json as a scene of ours that looks the same. Never throws on content: what cannot be carried over is a
 * warning. Each layer's `spriteKey` is its legacy sprite name, each sound's `soundKey` its legacy `sound_file`.
 * @param sprites by name: those that layers may show
 * @param stage px; without it what the scene says, or 1280 × 720
 */
export const fromPapeterie = (
  scene: unknown,
  sprites: Readonly<Record<string, LegacySprite>>,
  stage?: { width: number; height: number },
): { scene: SceneDocument; pictures: Record<string, Picture>; warnings: Warning[] } => {
  const warnings = createWarnings();
  const warn = warnings.at('scene');
  const fields = readFields(scene, warn);
  const list = fields.raw('layers');
  if (!Array.isArray(list)) warn('It has no list of layers.');

  const size = stageOf(fields, stage, warn);
  const { layers, names, hasBehaviors } = findLayers(Array.isArray(list) ? list : [], sprites, warnings.at);
  const { surfaces, complete } = withSurfaces(layers, names, size.height);
  const imported = complete(
    layers.map((layer) => importLayer(layer, { stage: size, oldest: !hasBehaviors, surfaces })),
    warn,
  );
  const name = (fields.text('name') ?? fields.text('scene_name') ?? '')
    .trim()
    .slice(0, sceneBounds.nameLength)
    .trim();
  const { minDurationSeconds, maxDurationSeconds } = sceneBounds;
  return {
    scene: {
      version: 1,
      name: name || 'Untitled scene',
      ...size,
      durationSeconds: fitNumber(
        fields.number('duration_sec') || defaultDurationSeconds,
        minDurationSeconds,
        maxDurationSeconds,
        'duration_sec',
        warn,
      ),
      backgroundColor: skyColor,
      camera: {
        velocityX: imported.some(({ parallax }) => parallax !== 0) ? -scrollPerSecond : 0,
        velocityY: 0,
        keyframes: [],
      },
      layers: imported,
      sounds: importSounds(fields.raw('sounds'), warnings.at),
    },
    pictures: Object.fromEntries(layers.map(({ spriteName, picture }) => [spriteName, picture])),
    warnings: [...warnings.list],
  };
};
