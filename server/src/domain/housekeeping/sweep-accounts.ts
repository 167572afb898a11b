import { removeUser } from '../accounts/remove-user.ts';
import type { Sweep } from './sweep.ts';

export const deletedAccounts: Sweep = {
  name: 'accounts',
  what: 'accounts whose owners asked for it, and guests whose day has come, with all that they own',
  afterMs: 0,
  count: ({ store }, before) => store.read.users.count({ deleteAfter: { lt: before } }),
  async sweep(deps, before, limit) {
    const [gone] = await deps.store.read.users.pick(['id'], { deleteAfter: { lt: before } }, { limit: 1 });
    return gone ? removeUser(deps, gone.id, limit) : 0;
  },
};
