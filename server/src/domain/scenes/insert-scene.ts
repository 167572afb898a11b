import type { SceneDocument } from '@papeterie/stage';
import type { Deps } from '../deps.ts';
import type { Tables } from '../store.ts';
import { checkDocumentSize } from './document-size.ts';
import type { SceneRow } from './rows.ts';
import { sceneSearchText } from './scene-search-text.ts';
import { keepSceneSprites } from './scene-sprites.ts';

/** Writes a new scene at revision 0. Its sprites must be there. @param id for when they name it already */
export const insertScene = async (
  deps: Pick<Deps, 'newId' | 'now'>,
  tx: Tables,
  ownerId: string,
  document: SceneDocument,
  id = deps.newId(),
): Promise<SceneRow> => {
  checkDocumentSize(document, ['name']);
  const createdAt = deps.now();
  const scene: SceneRow = {
    id,
    ownerId,
    name: document.name,
    document,
    revision: 0,
    posterSha256: null,
    posterRevision: null,
    shared: false,
    sharedSinceRevision: null,
    searchText: sceneSearchText(document.name),
    createdAt,
    updatedAt: createdAt,
    trashedAt: null,
  };
  await tx.scenes.insert(scene);
  await keepSceneSprites(tx, scene.id, null, document);
  return scene;
};
