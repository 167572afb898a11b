import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import { fields } from '../fields.ts';
import { keyOf } from '../global-id.ts';
import { validate } from '../validate.ts';
import { animationChange } from './animation-change.ts';

/** Deletes animations for good, with the jobs' leave: one that is still being drawn is simply not kept. All or none. */
export const deleteAnimations = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  const keys = [...new Set(ids)].map((id) => keyOf('SpriteAnimation', id));
  const known = keys.filter((key) => key !== null);
  const rows = await deps.store.write(async (tx) => {
    const found = await tx.spriteAnimations.list({ id: { in: known }, ownerId: viewer.userId });
    if (found.length !== keys.length) throw new NotFoundError('animation');
    await tx.spriteAnimations.remove({ id: { in: known } });
    return found;
  });
  deps.events.publish(rows.map(animationChange));
  return { ids };
};
