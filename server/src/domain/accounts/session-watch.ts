import type { Deps } from '../deps.ts';

/** Sessions that are watched are looked up this often: another process may have ended one, or removed its user. */
const lookAgainMs = 60_000;

type Watched = { id: string; userId: string };
type Watch = { listeners: Set<() => void>; stop(): void };
type WatchDeps = Pick<Deps, 'store' | 'events' | 'now' | 'log'>;

/** When a session is to be looked up again; null when it is no more. */
const nextLookMs = async ({ store, now }: WatchDeps, { id, userId }: Watched): Promise<number | null> => {
  const session = await store.read.sessions.find({ id });
  const leftMs = session ? session.expiresAt.getTime() - now().getTime() : 0;
  if (leftMs <= 0 || (await store.read.users.count({ id: userId })) === 0) return null;
  return Math.min(leftMs, lookAgainMs);
};

/** Watches sessions until they end: one pair of eyes for each, however many streams it has. */
export const createSessionWatch = (deps: WatchDeps) => {
  const watches = new Map<string, Watch>();

  const begin = (session: Watched): Watch => {
    const changes = deps.events.sessionChanges(session.userId);
    const listeners = new Set<() => void>();
    let timer: NodeJS.Timeout | undefined;
    let over = false;

    const stop = () => {
      over = true;
      clearTimeout(timer);
      if (watches.get(session.id) === watch) watches.delete(session.id);
      changes.return?.().catch((cause: unknown) => deps.log.error({ cause }, 'events did not end'));
    };
    const end = () => {
      if (over) return;
      stop();
      for (const listener of listeners) listener();
    };
    const look = async (): Promise<void> => {
      let waitMs: number | null = lookAgainMs;
      try {
        waitMs = await nextLookMs(deps, session);
      } catch (cause) {
        deps.log.warn({ cause }, 'a session could not be looked up; it is tried again');
      }
      if (over) return;
      if (waitMs === null) return end();
      timer = setTimeout(() => void look(), waitMs).unref();
    };
    const listen = async (): Promise<void> => {
      for await (const change of changes) {
        if (change.type === 'session' && (change.id === null || change.id === session.id)) return end();
      }
    };

    const watch: Watch = { listeners, stop };
    // Whoever falls behind with their own sessions' ends has lost them.
    listen().catch((cause: unknown) => {
      deps.log.warn({ cause }, 'the ends of sessions came too fast');
      end();
    });
    void look();
    return watch;
  };

  /** @returns how to stop watching */
  return (session: Watched, ended: () => void): (() => void) => {
    const watch = watches.get(session.id) ?? begin(session);
    watches.set(session.id, watch);
    watch.listeners.add(ended);
    return () => {
      watch.listeners.delete(ended);
      if (watch.listeners.size === 0) watch.stop();
    };
  };
};
