import { createHash } from 'node:crypto';
import type { Deps, Viewer } from '../deps.ts';
import type { Tables } from '../store.ts';
import type { UserRow } from './rows.ts';
import { createSessionWatch } from './session-watch.ts';

const lifetimeMs = 180 * 24 * 3600_000;
/** What a viewer may lag behind when another process ends the session. */
const cachedForMs = 10_000;
const cachedSessions = 5_000;

export const sessionIdOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Starts a session inside the transaction that made or found the user. */
export const startSession = async (deps: Deps, tx: Tables, user: UserRow): Promise<string> => {
  const token = deps.newToken();
  const createdAt = deps.now();
  await tx.sessions.insert({
    id: sessionIdOf(token),
    userId: user.id,
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
  /** Ends all sessions of a user, on every device. */
  endAll(userId: string): Promise<void>;
  /** Tells once when a session has ended, was expired or its user is gone. @returns how to stop watching */
  watch(session: WatchedSession, ended: () => void): () => void;
  /** Forgets what is remembered of a user, after it changed. */
  forget(userId: string): void;
};

/** Looks sessions up, through a small memory: the same token comes with every request. */
export const createSessions = (deps: Deps): Sessions => {
  const known = new Map<string, { viewer: Viewer; until: number }>();
  const watch = createSessionWatch(deps);

  const lookUp = async (id: string): Promise<{ viewer: Viewer; expiresAt: Date } | null> => {
    const session = await deps.store.read.sessions.find({ id });
    if (!session || session.expiresAt <= deps.now()) return null;
    const user = await deps.store.read.users.find({ id: session.userId });
    return user && { viewer: { userId: user.id, isGuest: user.isGuest }, expiresAt: session.expiresAt };
  };

  const forget = (userId: string): void => {
    for (const [id, { viewer }] of known) if (viewer.userId === userId) known.delete(id);
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
      if (known.size >= cachedSessions) known.delete(known.keys().next().value!);
      known.set(id, {
        viewer: found.viewer,
        until: Math.min(at + cachedForMs, found.expiresAt.getTime()),
      });
      return found.viewer;
    },
    async end(token) {
      const id = sessionIdOf(token);
      const session = await deps.store.write(async (tx) => {
        const session = await tx.sessions.find({ id });
        await tx.sessions.remove({ id });
        return session;
      });
      known.delete(id);
      if (session) deps.events.publish([{ type: 'session', id, ownerId: session.userId }]);
    },
    async endAll(userId) {
      await deps.store.write((tx) => tx.sessions.remove({ userId }));
      forget(userId);
      deps.events.publish([{ type: 'session', id: null, ownerId: userId }]);
    },
    watch: ({ token, userId }, ended) => watch({ id: sessionIdOf(token), userId }, ended),
    forget,
  };
};
