import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { keyOf } from '../global-id.ts';
import { settle } from '../spending/ledger.ts';
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

/** For good, with versions and enhancements; only what is in the trash. Work still going on for them is stopped. */
export const deleteSprites = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  const running = await deps.store.write(async (tx) => {
    const sprites = await ownSprites(tx, viewer, ids);
    const kept = sprites.find((sprite) => sprite.trashedAt === null);
    if (kept) {
      throw new ValidationError([
        { path: ['ids'], message: `has "${kept.name}", which is not in the trash: trash it first` },
      ]);
    }
    const keys = sprites.map(({ id }) => id);
    const enhancements = await tx.enhancements.list({ spriteId: { in: keys } });
    const animations = await tx.spriteAnimations.list({ spriteId: { in: keys } });
    const subjects = [...keys, ...[...enhancements, ...animations].map(({ id }) => id)];
    const unfinished = { subjectId: { in: subjects }, status: { in: ['QUEUED', 'RUNNING'] as const } };
    const running = await tx.jobs.list(unfinished);
    await tx.jobs.update(unfinished, {
      status: 'CANCELED',
      errorCode: 'CANCELED',
      errorMessage: 'What it was for has been deleted.',
      errorRetryable: false,
      finishedAt: deps.now(),
    });
    for (const job of running) {
      await settle(tx, job, { model: null, uncertain: job.status === 'RUNNING' });
    }
    await tx.sprites.remove({ id: { in: keys } });
    return running;
  });
  for (const job of running) deps.dispatcher.abort(job.id);
  deps.events.publish([
    ...ids.map((id) => ({ type: 'removed' as const, id, ownerId: viewer.userId })),
    ...running.map(({ id, ownerId }) => ({ type: 'job' as const, id, ownerId })),
  ]);
  return { ids };
};
