import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseBusyError } from '../errors.ts';

const pausesMs = [1, 2, 5, 10, 15, 20, 25];

/**
 * Starts a write again while another process holds the file's write lock. SQLite's own busy handler would do the same
 * but sleeps with the event loop stopped, and with it everybody's requests.
 *
 * Only for what takes the lock with its first step (BEGIN IMMEDIATE, a single statement): nothing has happened then.
 */
export async function whileBusy<T>(start: () => T | Promise<T>, patienceMs: number): Promise<T> {
  const since = performance.now();
  for (let round = 0; ; round++) {
    try {
      return await start();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() - since > patienceMs) {
        throw new DatabaseBusyError(`Another process has been writing to the database for ${patienceMs} ms`, {
          cause: error,
        });
      }
      await sleep(pausesMs[Math.min(round, pausesMs.length - 1)]);
    }
  }
}

/** From better-sqlite3 directly (`code`), or translated by the stock adapter (`cause.originalCode`). */
function isBusy(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: { originalCode?: unknown } };
  return [code, cause?.originalCode].some(
    (text) => typeof text === 'string' && text.startsWith('SQLITE_BUSY'),
  );
}
