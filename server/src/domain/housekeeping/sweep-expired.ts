import type { Sweep } from './sweep.ts';

export const expiredSessions: Sweep = {
  name: 'sessions',
  what: 'sessions that have expired',
  afterMs: 0,
  count: ({ store }, before) => store.read.sessions.count({ expiresAt: { lt: before } }),
  async sweep({ store }, before, limit) {
    const gone = await store.read.sessions.pick(['id'], { expiresAt: { lt: before } }, { limit });
    if (gone.length === 0) return 0;
    return store.write((tx) => tx.sessions.remove({ id: { in: gone.map(({ id }) => id) } }));
  },
};

export const expiredInvites: Sweep = {
  name: 'invitations',
  what: 'invitations to scenes that have expired',
  afterMs: 0,
  count: ({ store }, before) => store.read.sceneInvites.count({ expiresAt: { lt: before } }),
  async sweep({ store }, before, limit) {
    const gone = await store.read.sceneInvites.pick(['id'], { expiresAt: { lt: before } }, { limit });
    if (gone.length === 0) return 0;
    return store.write((tx) => tx.sceneInvites.remove({ id: { in: gone.map(({ id }) => id) } }));
  },
};
