import type { SqlDriverAdapter, SqlQuery } from '@prisma/driver-adapter-utils';
import { ReadOnlyDatabaseError } from '../errors.ts';
import { type Connection, connectionInfo } from './connection.ts';

/**
 * One connection that SQLite itself has opened for reading only. It has no transactions either: they would hold one
 * snapshot under everybody's reads, which share the connection.
 */
export function readOnlyAdapter(reader: Connection): SqlDriverAdapter {
  const { adapter } = reader;
  const checked = (query: SqlQuery) => {
    if (!reader.isRead(query.sql)) throw new ReadOnlyDatabaseError('Writing');
    return query;
  };
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    getConnectionInfo: connectionInfo,
    queryRaw: async (query) => adapter.queryRaw(checked(query)),
    executeRaw: async (query) => adapter.executeRaw(checked(query)),
    executeScript: async () => {
      throw new ReadOnlyDatabaseError('Running a script');
    },
    startTransaction: async () => {
      throw new ReadOnlyDatabaseError('A transaction');
    },
    dispose: () => adapter.dispose(),
  };
}
