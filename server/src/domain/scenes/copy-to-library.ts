import type { SceneDocument } from '@papeterie/stage';
import { z } from 'zod';
import { sceneChange, spriteChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { decodeGlobalId, encodeGlobalId, type GlobalId, keyOf } from '../global-id.ts';
import { has, type Made } from '../idempotency/made.ts';
import { keyOfArguments, madeBefore, makeOnce, type Once, onceFor } from '../idempotency/make-once.ts';
import { insertSound } from '../sounds/new-sound.ts';
import { copySprite } from '../sprites/copy-sprite.ts';
import type { SpriteRow } from '../sprites/rows.ts';
import type { Tables } from '../store.ts';
import { insertScene } from './insert-scene.ts';
import { sceneFor } from './scene-access.ts';
import { spritesOf } from './scene-sprites.ts';

const madeCopy: Made<GlobalId> = {
  schema: z.object({ type: z.string(), key: z.string() }),
  what: 'copy',
  isThere: ({ sprites, scenes }, { type, key }) => has(type === 'Scene' ? scenes : sprites, key),
};

/** A copy of one's own of whatever one may see: a sprite, or a scene with its sprites and sounds. */
export const copyToLibrary = async (
  deps: Deps,
  viewer: Viewer,
  id: string,
  key?: string | null,
): Promise<GlobalId> => {
  const once = onceFor(viewer, 'copyToLibrary', keyOfArguments(key), id);
  const before = await madeBefore(deps, once, madeCopy);
  if (before) return before;
  const globalId = decodeGlobalId(id);
  if (globalId?.type === 'Sprite') return copyOneSprite(deps, viewer, once, globalId.key);
  if (globalId?.type === 'Scene') return copyScene(deps, viewer, once, id);
  throw new NotFoundError('sprite or scene');
};

const copyOneSprite = async (deps: Deps, viewer: Viewer, once: Once, key: string): Promise<GlobalId> => {
  const sprite = await deps.store.read.sprites.find({ id: key });
  const isOwn = sprite?.ownerId === viewer.userId;
  if (!sprite || !(isOwn || (sprite.shared && !sprite.trashedAt))) throw new NotFoundError('sprite');
  if (!sprite.imageSha256) {
    throw new ValidationError([{ path: ['id'], message: 'is a sprite that has no picture yet' }]);
  }
  return makeOnce(deps, viewer, once, madeCopy, async (tx) => {
    const copy = await copySprite(deps, tx, viewer.userId, sprite);
    return { made: { type: 'Sprite', key: copy.id }, changes: [spriteChange(copy)] };
  });
};

const copyScene = async (deps: Deps, viewer: Viewer, once: Once, id: string): Promise<GlobalId> => {
  const source = await sceneFor(deps.store.read, viewer, id, 'SEE');
  return makeOnce(deps, viewer, once, madeCopy, async (tx) => {
    const sprites = await tx.sprites.list({ id: { in: spritesOf(source.document) } });
    const keys = new Map<string, string>();
    const copies: SpriteRow[] = [];
    for (const sprite of sprites) {
      const id = encodeGlobalId('Sprite', sprite.id);
      if (sprite.ownerId === viewer.userId) {
        keys.set(id, id);
      } else if (sprite.imageSha256) {
        const copy = await copySprite(deps, tx, viewer.userId, sprite);
        copies.push(copy);
        keys.set(id, encodeGlobalId('Sprite', copy.id));
      }
    }
    const sounds = await copySounds(deps, tx, viewer, source.document);
    const document: SceneDocument = {
      ...source.document,
      // A sprite that has not been drawn yet is left out, with its layers.
      layers: source.document.layers.flatMap((layer) => {
        const spriteKey = keys.get(layer.spriteKey);
        return spriteKey ? [{ ...layer, spriteKey }] : [];
      }),
      sounds: source.document.sounds.map((cue) => ({
        ...cue,
        soundKey: sounds.get(cue.soundKey) ?? cue.soundKey,
      })),
    };
    const scene = await insertScene(deps, tx, viewer.userId, document);
    return {
      made: { type: 'Scene', key: scene.id },
      changes: [...copies.map(spriteChange), sceneChange(scene)],
    };
  });
};

/** The sounds of others, under new keys: their bytes are there once, by content. */
const copySounds = async (
  deps: Deps,
  tx: Tables,
  viewer: Viewer,
  document: SceneDocument,
): Promise<Map<string, string>> => {
  const keys = document.sounds.flatMap(({ soundKey }) => keyOf('Sound', soundKey) ?? []);
  const copies = new Map<string, string>();
  for (const sound of await tx.sounds.list({ id: { in: keys } })) {
    if (sound.ownerId === viewer.userId) continue;
    const copy = { ...sound, id: deps.newId(), ownerId: viewer.userId, createdAt: deps.now() };
    await insertSound(tx, copy);
    copies.set(encodeGlobalId('Sound', sound.id), encodeGlobalId('Sound', copy.id));
  }
  return copies;
};
