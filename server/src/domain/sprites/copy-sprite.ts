import type { Deps } from '../deps.ts';
import type { Tables } from '../store.ts';
import { addVersion } from './add-version.ts';
import { newSprite } from './new-sprite.ts';
import type { SpriteRow } from './rows.ts';

/** The same picture as a sprite of somebody's own, which remembers where it came from. It must have a picture. */
export const copySprite = async (
  deps: Pick<Deps, 'newId' | 'now'>,
  tx: Tables,
  ownerId: string,
  { id, name, prompt, styleKey, provider, model, seed, recipe, imageSha256 }: SpriteRow,
): Promise<SpriteRow> => {
  const copy = newSprite({
    id: deps.newId(),
    ownerId,
    name,
    prompt,
    source: 'DERIVED',
    styleKey,
    provider,
    model,
    seed,
    recipe,
    originalSha256: imageSha256,
    derivedFromType: 'Sprite',
    derivedFromId: id,
    createdAt: deps.now(),
  });
  await tx.sprites.insert(copy);
  await addVersion(deps, tx, copy, imageSha256!, 'copy');
  return copy;
};
