import { applyEdits, type SceneDocument } from '@papeterie/stage';
import { spriteChange } from '../../changes.ts';
import type { Deps, Viewer } from '../../deps.ts';
import type { Change } from '../../events.ts';
import { encodeGlobalId } from '../../global-id.ts';
import { chooseProvider } from '../../providers/choose-provider.ts';
import { storeResult } from '../../providers/store-result.ts';
import { addVersion } from '../../sprites/add-version.ts';
import { newSprite } from '../../sprites/new-sprite.ts';
import type { SpriteRow } from '../../sprites/rows.ts';
import type { Tables } from '../../store.ts';
import { artPixel, type Frame, type SceneTemplate, type TemplateSprite } from './template.ts';

/** The part of the way from fitting both ways to filling both ways: on tall and wide stages things are not tiny. */
const generosity = 1 / 3;

/** Made for 1280 × 720; elsewhere a pixel of the sprites is a whole number of px, too, wherever that can be. */
const frameOf = ({ width, height }: Pick<SceneDocument, 'width' | 'height'>): Frame => {
  const [least, most] = [width / 1280, height / 720].toSorted((one, other) => one - other) as [
    number,
    number,
  ];
  const wanted = artPixel * least ** (1 - generosity) * most ** generosity;
  const factor = (wanted < 1 ? wanted : Math.round(wanted)) / artPixel;
  return {
    x: (px) => (px * width) / 1280,
    y: (px) => (px * height) / 720,
    size: (value) => value * factor,
  };
};

export type Furnished = {
  document: SceneDocument;
  changes: Change[];
  /** Puts the sprites into the library, in the transaction that creates the scene. */
  write(tx: Tables): Promise<void>;
};

/** Draws a template's sprites, which takes some tenths of a second, and sets them on the stage. */
export const furnishScene = async (
  deps: Deps,
  viewer: Viewer,
  { sceneId, empty, template }: { sceneId: string; empty: SceneDocument; template: SceneTemplate },
): Promise<Furnished> => {
  const drawn = new Map(
    await Promise.all(
      Object.entries(template.sprites).map(
        async ([key, wish]) => [key, await drawSprite(deps, viewer, wish, sceneId)] as const,
      ),
    ),
  );
  const spriteId = (key: string): string => encodeGlobalId('Sprite', drawn.get(key)!.id);
  const sprites = [...drawn.values()];
  return {
    document: applyEdits(empty, template.edits(frameOf(empty), spriteId)).scene,
    changes: sprites.map(spriteChange),
    async write(tx) {
      for (const sprite of sprites) {
        await tx.sprites.insert(sprite);
        await addVersion(deps, tx, sprite, sprite.originalSha256!, 'generate');
      }
    },
  };
};

const drawSprite = async (
  deps: Deps,
  viewer: Viewer,
  wish: TemplateSprite,
  sceneId: string,
): Promise<SpriteRow> => {
  const { name, full = false, ...options } = wish;
  const recipe = { ...options, noBackground: !full };
  const provider = chooseProvider(deps, 'GENERATE', 'LOCAL');
  // The local artist is free.
  const context = {
    signal: new AbortController().signal,
    progress: () => undefined,
    charged: () => undefined,
  };
  const result = await provider.run({ capability: 'GENERATE', ...recipe }, context);
  const [image] = await storeResult(deps, result);
  return newSprite({
    id: deps.newId(),
    ownerId: viewer.userId,
    name,
    prompt: wish.prompt,
    source: 'GENERATED',
    provider: provider.name,
    model: result.model,
    seed: wish.seed,
    recipe,
    originalSha256: image!.sha256,
    derivedFromType: 'Scene',
    derivedFromId: sceneId,
    createdAt: deps.now(),
  });
};
