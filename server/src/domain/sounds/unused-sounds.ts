import { encodeGlobalId } from '../global-id.ts';
import type { ReadTables } from '../store.ts';
import type { SoundRow } from './rows.ts';

/** Documents may be large: few of them are in memory at once. */
const pageSize = 20;
const soundsOfPage = 500;

export type UnusedSound = Pick<SoundRow, 'id' | 'sha256'>;

/** Everything in JSON that is one of these texts. */
const textsIn = (value: unknown, asked: ReadonlySet<string>): string[] => {
  if (typeof value === 'string') return asked.has(value) ? [value] : [];
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap((inner) => textsIn(inner, asked))
    : [];
};

/**
 * Sounds from before a moment that play in no scene, nor in what was edited since then (an undo may still bring them back),
 * page by page.
 * @param after the page's `next` of before; null begins
 * @returns some of them, maybe none; `next` is null when all have been looked at
 */
export const unusedSounds = async (
  read: ReadTables,
  before: Date,
  after: string | null = null,
): Promise<{ sounds: UnusedSound[]; next: string | null }> => {
  const old = await read.sounds.pick(
    ['id', 'sha256'],
    { id: { gt: after ?? '' }, createdAt: { lt: before } },
    { orderBy: [{ id: 'asc' }], limit: soundsOfPage },
  );
  const unused = new Map(old.map((sound) => [encodeGlobalId('Sound', sound.id), sound]));
  const keep = (json: unknown) => {
    for (const key of textsIn(json, new Set(unused.keys()))) unused.delete(key);
  };
  for (let after = ''; unused.size > 0; ) {
    const scenes = await read.scenes.list(
      { id: { gt: after } },
      { orderBy: [{ id: 'asc' }], limit: pageSize },
    );
    for (const { document } of scenes) keep(document.sounds);
    if (scenes.length < pageSize) break;
    after = scenes.at(-1)!.id;
  }
  for (let since = before; unused.size > 0; ) {
    const revisions = await read.sceneRevisions.list(
      { createdAt: { gt: since } },
      { orderBy: [{ createdAt: 'asc' }], limit: pageSize },
    );
    for (const { edits, inverse } of revisions) keep([edits, inverse]);
    if (revisions.length < pageSize) break;
    since = revisions.at(-1)!.createdAt;
  }
  return { sounds: [...unused.values()], next: old.length < soundsOfPage ? null : old.at(-1)!.id };
};
