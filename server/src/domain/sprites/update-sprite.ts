import { z } from 'zod';
import { bounds } from '../bounds.ts';
import { spriteChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import { fields } from '../fields.ts';
import { ownSprite } from '../own.ts';
import { textKey } from '../plain-text.ts';
import type { Tables } from '../store.ts';
import { validate } from '../validate.ts';
import { searchText } from './rows.ts';

const tag = z
  .string()
  .normalize()
  .trim()
  .min(1, 'is empty')
  .max(bounds.tagLength, `is longer than ${bounds.tagLength} characters`);

const share = z.number().min(0, 'is below 0').max(1, 'is above 1');

const input = z.object({
  name: fields.given(fields.name),
  tags: fields.given(z.array(tag).max(bounds.tags, `has more than ${bounds.tags} tags`)),
  favorite: fields.given(z.boolean()),
  pivotX: fields.given(share),
  pivotY: fields.given(share),
});

/** Changes what is given and leaves the rest. Tags are replaced as a whole; what looks the same, in any case, is the same tag. */
export const updateSprite = async (
  deps: Deps,
  viewer: Viewer,
  id: string,
  given: unknown,
): Promise<{ spriteId: string }> => {
  const { name, tags, favorite, pivotX, pivotY } = validate(input, given);
  const sprite = await ownSprite(deps, viewer, id);
  await deps.store.write(async (tx) => {
    const current = await tx.sprites.find({ id: sprite.id, ownerId: viewer.userId });
    if (!current) throw new NotFoundError('sprite');
    await tx.sprites.update(
      { id: sprite.id },
      {
        ...(name !== undefined && { name, searchText: searchText(name, current.prompt) }),
        ...(favorite !== undefined && { favorite }),
        ...(pivotX !== undefined && { pivotX }),
        ...(pivotY !== undefined && { pivotY }),
        updatedAt: deps.now(),
      },
    );
    if (tags) await replaceTags(tx, sprite.id, tags);
  });
  deps.events.publish([spriteChange(sprite)]);
  return { spriteId: sprite.id };
};

const replaceTags = async (tx: Tables, spriteId: string, tags: readonly string[]): Promise<void> => {
  await tx.spriteTags.remove({ spriteId });
  const byKey = new Map(tags.map((text) => [textKey(text), text]));
  let position = 0;
  for (const [key, text] of byKey)
    await tx.spriteTags.insert({ spriteId, tag: text, key, position: position++ });
};
