import { animationChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import { fields } from '../fields.ts';
import { keyOf } from '../global-id.ts';
import { cancelJobsOf, stopCanceled } from '../jobs/cancel-jobs-of.ts';
import { validate } from '../validate.ts';

/** Deletes animations for good; those that are still being drawn are drawn no further. All or none. */
export const deleteAnimations = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  const keys = [...new Set(ids)].map((id) => keyOf('SpriteAnimation', id));
  const known = keys.filter((key) => key !== null);
  const { rows, canceled } = await deps.store.write(async (tx) => {
    const found = await tx.spriteAnimations.list({ id: { in: known }, ownerId: viewer.userId });
    if (found.length !== keys.length) throw new NotFoundError('animation');
    const stopped = await cancelJobsOf(deps, tx, known);
    await tx.spriteAnimations.remove({ id: { in: known } });
    return { rows: found, canceled: stopped };
  });
  stopCanceled(deps, canceled);
  deps.events.publish(rows.map(animationChange));
  return { ids };
};
