import { DriverAdapterError, type SqlQuery, type Transaction } from '@prisma/driver-adapter-utils';
import type { Connection } from './connection.ts';
import type { Release } from './fair-lock.ts';

/**
 * The transaction that BEGIN IMMEDIATE has just opened on the writer. Ends with the lock given back in every case;
 * after that it refuses queries, which would otherwise land in somebody else's transaction.
 */
export function writeTransaction(writer: Connection, release: Release): Transaction {
  let open = true;
  const guarded = <T>(run: () => T): T => {
    if (open) return run();
    throw new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'It has ended.' });
  };
  const execute = (sql: string) =>
    guarded(() => writer.adapter.executeRaw({ sql, args: [], argTypes: [] })).then(() => undefined);
  const end = () => {
    if (!open) return;
    open = false;
    try {
      if (writer.inTransaction()) writer.exec('ROLLBACK');
    } finally {
      release();
    }
  };
  return {
    provider: writer.adapter.provider,
    adapterName: writer.adapter.adapterName,
    // "Phantom": Prisma does not send COMMIT and ROLLBACK as queries but leaves them to the functions below.
    options: { usePhantomQuery: true },
    queryRaw: async (query: SqlQuery) => guarded(() => writer.adapter.queryRaw(query)),
    executeRaw: async (query: SqlQuery) => guarded(() => writer.adapter.executeRaw(query)),
    commit: async () => {
      try {
        await execute('COMMIT');
      } finally {
        end();
      }
    },
    rollback: async () => end(),
    createSavepoint: (name) => execute(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => execute(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => execute(`RELEASE SAVEPOINT ${name}`),
  };
}
