import type { SceneDocument } from '@papeterie/stage';
import { keyOf } from '../global-id.ts';
import type { Tables } from '../store.ts';

/** The keys of the sprites that a document's layers show, each once. */
export const spritesOf = ({ layers }: SceneDocument): string[] => [
  ...new Set(layers.flatMap(({ spriteKey }) => keyOf('Sprite', spriteKey) ?? [])),
];

/** Keeps the table of who shows what in step with the document. */
export const keepSceneSprites = async (
  tx: Tables,
  sceneId: string,
  before: SceneDocument | null,
  after: SceneDocument,
): Promise<void> => {
  const had = new Set(before ? spritesOf(before) : []);
  const has = new Set(spritesOf(after));
  const gone = [...had].filter((key) => !has.has(key));
  if (gone.length > 0) await tx.sceneSprites.remove({ sceneId, spriteId: { in: gone } });
  for (const spriteId of has) {
    if (!had.has(spriteId)) await tx.sceneSprites.insert({ sceneId, spriteId });
  }
};
