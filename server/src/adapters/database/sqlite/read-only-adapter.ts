import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';
import { ReadOnlyDatabaseError } from '../errors.ts';
import { type Connection, connectionInfo } from './connection.ts';

/**
 * One connection that SQLite itself has opened for reading only. What is called a transaction here is only some reads, one
 * after the other: Prisma begins one by itself when two rows that are asked for at the same time cannot be had in one
 * query. A real one would hold one snapshot under everybody's reads, which share the connection.
 */
export function readOnlyAdapter(reader: Connection): SqlDriverAdapter {
  const { adapter } = reader;
  const checked = (query: SqlQuery) => {
    if (!reader.isRead(query.sql)) throw new ReadOnlyDatabaseError('Writing');
    return query;
  };
  const reading = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: async (query: SqlQuery) => adapter.queryRaw(checked(query)),
    executeRaw: async (query: SqlQuery) => adapter.executeRaw(checked(query)),
  };
  return {
    ...reading,
    getConnectionInfo: connectionInfo,
    executeScript: async () => {
      throw new ReadOnlyDatabaseError('Running a script');
    },
    startTransaction: async () => readsTogether(reading),
    dispose: () => adapter.dispose(),
  };
}

const nothing = async () => undefined;

const readsTogether = (
  reading: Pick<Transaction, 'provider' | 'adapterName' | 'queryRaw' | 'executeRaw'>,
): Transaction => ({
  ...reading,
  // "Phantom": Prisma sends no COMMIT and ROLLBACK as queries.
  options: { usePhantomQuery: true },
  commit: nothing,
  rollback: nothing,
  createSavepoint: nothing,
  rollbackToSavepoint: nothing,
  releaseSavepoint: nothing,
});
