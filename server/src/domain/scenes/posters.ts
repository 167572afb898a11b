import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import { sceneChange } from '../changes.ts';
import type { Deps } from '../deps.ts';
import { storeImage } from '../images/store-image.ts';
import type { SceneRow } from './rows.ts';
import { scenePictures, scenePixels } from './scene-pictures.ts';

const posterWidth = 480;

export type Posters = {
  /** Sees to it, in the background, that the poster shows the scene as it is. */
  refresh(scene: Pick<SceneRow, 'id'>): void;
};

/** Posters are painted when somebody asks for one that is out of date: nobody waits, and a lost one is asked for again. */
export const createPosters = (
  deps: Pick<Deps, 'store' | 'blobs' | 'codec' | 'recorder' | 'events' | 'log' | 'now' | 'admission'>,
): Posters => {
  const painting = new Set<string>();

  const paint = async (id: string): Promise<void> => {
    const scene = await deps.store.read.scenes.find({ id });
    if (!scene || scene.posterRevision === scene.revision) return;
    const pixels = await scenePixels(deps, scene.document);
    const { sha256 } = await inPixelTurn(deps, scene.ownerId, pixels, async () => {
      const pictures = await scenePictures(deps, scene.document);
      return storeImage(deps, await deps.recorder.still(scene.document, pictures, 0, posterWidth));
    });
    const poster = { posterSha256: sha256, posterRevision: scene.revision };
    const kept = await deps.store.write((tx) => tx.scenes.update({ id }, poster));
    if (kept === 1) deps.events.publish([sceneChange(scene)]);
  };

  return {
    refresh({ id }) {
      if (painting.has(id)) return;
      painting.add(id);
      paint(id)
        .catch((cause: unknown) => deps.log.warn({ scene: id, cause }, 'a poster could not be painted'))
        .finally(() => painting.delete(id));
    },
  };
};
