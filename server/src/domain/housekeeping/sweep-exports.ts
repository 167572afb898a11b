import { removeExports } from '../exports/delete-exports.ts';
import type { ExportRow } from '../exports/rows.ts';
import type { Where } from '../store.ts';
import { daysInMs, keptDays } from './keeping.ts';
import type { Sweep } from './sweep.ts';

/** What is still being written is not old yet, however long it waited. */
const old = (before: Date): Where<ExportRow> => ({
  createdAt: { lt: before },
  status: { in: ['READY', 'FAILED'] },
});

export const oldExports: Sweep = {
  name: 'exports',
  what: `exports of more than ${keptDays.export} days ago, with their files`,
  afterMs: daysInMs(keptDays.export),
  count: ({ store }, before) => store.read.exports.count(old(before)),
  sweep: async (deps, before, limit) =>
    removeExports(deps, await deps.store.read.exports.pick(['id', 'blobKey'], old(before), { limit })),
};
