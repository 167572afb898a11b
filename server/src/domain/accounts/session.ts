import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Deps, Viewer } from '../deps.ts';
import type { Tables, Where } from '../store.ts';
import { originHashOf } from './known-origin.ts';
import type { SessionRow, UserRow } from './rows.ts';
import { createSessionWatch } from './session-watch.ts';

const lifetimeMs = 180 * 24 * 3600_000;
/** What a viewer may lag behind when another process ends the session. */
const cachedForMs = 10_000;
const cachedSessions = 5_000;

const visitNotedMs = 24 * 3600_000;

/** The day on which the account goes has come: it is only still to be swept. */
export const hasGone = ({ now }: Pick<Deps, 'now'>, { deleteAfter }: UserRow): boolean =>
  deleteAfter !== null && deleteAfter <= now();

const sessionIdOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Starts a session inside the transaction that made or found the user.
 * @param address where it begins; null when that cannot be known
 */
export const startSession = async (
  deps: Deps,
  tx: Tables,
  user: UserRow,
  address: string | null,
): Promise<string> => {
  const token = deps.newToken();
  const createdAt = deps.now();
  await tx.sessions.insert({
    id: sessionIdOf(token),
    userId: user.id,
    originHash: originHashOf(deps, user.id, address),
    createdAt,
    expiresAt: new Date(createdAt.getTime() + lifetimeMs),
  });
  return token;
};

export type WatchedSession = { token: string; userId: string };

export type Sessions = {
  /** Who holds this token; null when it is unknown, ended or expired. */
  viewerOf(token: string): Promise<Viewer | null>;
  end(token: string): Promise<void>;
  /** Ends all sessions of a user but the one with this token. @returns how many */
  endOthers(userId: string, token: string | null): Promise<number>;
  /** Tells once when a session has ended, was expired or its user is gone. @returns how to stop watching */
  watch(session: WatchedSession, ended: () => void): () => void;
  /** Forgets what is remembered of a user, after it changed. */
  forget(userId: string): void;
};

/** Looks sessions up, through a small memory: the same token comes with every request. */
export const createSessions = (deps: Deps): Sessions => {
  const known = new LRUCache<string, { viewer: Viewer; until: number }>({ max: cachedSessions });
  const watch = createSessionWatch(deps);

  /** Once a day is enough to know who stays away. */
  const noteVisit = async ({ id, lastSeenAt }: UserRow): Promise<void> => {
    const at = deps.now();
    if (lastSeenAt && at.getTime() - lastSeenAt.getTime() < visitNotedMs) return;
    await deps.store
      .write((tx) => tx.users.update({ id }, { lastSeenAt: at }))
      // Nobody is turned away because of it: the next visit is noted.
      .catch((cause: unknown) => deps.log.warn({ cause }, 'a visit could not be noted'));
  };

  const lookUp = async (id: string): Promise<{ viewer: Viewer; expiresAt: Date } | null> => {
    const session = await deps.store.read.sessions.find({ id });
    if (!session || session.expiresAt <= deps.now()) return null;
    const user = await deps.store.read.users.find({ id: session.userId });
    if (!user || hasGone(deps, user)) return null;
    await noteVisit(user);
    return { viewer: { userId: user.id, isGuest: user.isGuest }, expiresAt: session.expiresAt };
  };

  /** The one place where sessions end before their time: whoever must know of it is told here. */
  const endAll = async (where: Where<SessionRow>): Promise<number> => {
    const ended = await deps.store.write(async (tx) => {
      const sessions = await tx.sessions.pick(['id', 'userId'], where);
      await tx.sessions.remove(where);
      return sessions;
    });
    for (const { id } of ended) known.delete(id);
    deps.events.publish(ended.map(({ id, userId }) => ({ type: 'session', id, ownerId: userId })));
    return ended.length;
  };

  return {
    async viewerOf(token) {
      const id = sessionIdOf(token);
      const at = deps.now().getTime();
      const hit = known.get(id);
      if (hit && hit.until > at) return hit.viewer;
      known.delete(id);
      const found = await lookUp(id);
      if (!found) return null;
      known.set(id, {
        viewer: found.viewer,
        until: Math.min(at + cachedForMs, found.expiresAt.getTime()),
      });
      return found.viewer;
    },
    async end(token) {
      await endAll({ id: sessionIdOf(token) });
    },
    endOthers: (userId, token) => endAll({ userId, id: { not: token === null ? '' : sessionIdOf(token) } }),
    forget(userId) {
      for (const [id, { viewer }] of [...known]) if (viewer.userId === userId) known.delete(id);
    },
    watch: ({ token, userId }, ended) => watch({ id: sessionIdOf(token), userId }, ended),
  };
};
