import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { keyOf } from '../global-id.ts';
import { cancelJobsOf } from '../jobs/cancel-jobs-of.ts';
import { takeOffScenes } from '../scenes/take-off-scenes.ts';
import type { Tables } from '../store.ts';
import { validate } from '../validate.ts';
import type { SpriteRow } from './rows.ts';
import { spriteChange } from './sprite-change.ts';

/** All of the sprites or none: one id that is not the viewer's fails the whole call. */
const ownSprites = async (tx: Tables, viewer: Viewer, ids: readonly string[]): Promise<SpriteRow[]> => {
  const keys = [...new Set(ids)].map((id) => keyOf('Sprite', id));
  const known = keys.filter((key) => key !== null);
  const rows = await tx.sprites.list({ id: { in: known }, ownerId: viewer.userId });
  if (rows.length !== keys.length) throw new NotFoundError('sprite');
  return rows;
};

const setTrashed = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
  trashedAt: Date | null,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  const rows = await deps.store.write(async (tx) => {
    const sprites = await ownSprites(tx, viewer, ids);
    await tx.sprites.update({ id: { in: sprites.map(({ id }) => id) } }, { trashedAt });
    return sprites;
  });
  deps.events.publish(rows.map(spriteChange));
  return { ids };
};

export const trashSprites = (deps: Deps, viewer: Viewer, ids: unknown) =>
  setTrashed(deps, viewer, ids, deps.now());

export const restoreSprites = (deps: Deps, viewer: Viewer, ids: unknown) =>
  setTrashed(deps, viewer, ids, null);

/**
 * For good, with versions and enhancements; only what is in the trash. Work still going on for them is stopped.
 * @param evenIfUsed takes them off the scenes that they stand in; otherwise being used is a ValidationError
 */
export const deleteSprites = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
  evenIfUsed: boolean,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  const { running, changes } = await deps.store.write(async (tx) => {
    const sprites = await ownSprites(tx, viewer, ids);
    const kept = sprites.find((sprite) => sprite.trashedAt === null);
    if (kept) {
      throw new ValidationError([
        { path: ['ids'], message: `has "${kept.name}", which is not in the trash: trash it first` },
      ]);
    }
    const keys = sprites.map(({ id }) => id);
    const changes = await takeOffScenes(deps, tx, viewer, keys, evenIfUsed);
    const enhancements = await tx.enhancements.list({ spriteId: { in: keys } });
    const animations = await tx.spriteAnimations.list({ spriteId: { in: keys } });
    const subjects = [...keys, ...[...enhancements, ...animations].map(({ id }) => id)];
    const running = await cancelJobsOf(deps, tx, subjects);
    await tx.sprites.remove({ id: { in: keys } });
    return { running, changes };
  });
  for (const job of running) deps.dispatcher.abort(job.id);
  deps.events.publish([
    ...changes,
    ...ids.map((id) => ({ type: 'removed' as const, id, ownerId: viewer.userId })),
    ...running.map(({ id, ownerId }) => ({ type: 'job' as const, id, ownerId })),
  ]);
  return { ids };
};
