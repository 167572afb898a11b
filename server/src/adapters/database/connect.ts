import type { ConnectOptions, Database } from './database.ts';
import { dialectOf } from './dialect.ts';

export type { ConnectOptions, Database } from './database.ts';

const defaults: ConnectOptions = {
  // Prisma's own 2 s and 5 s fail under load that is merely heavy. The wait is long because the queue is fair.
  transactionWaitMs: 30_000,
  transactionMs: 10_000,
  readerConnections: 10,
  writerConnections: 10,
  answerMs: 15_000,
};

/**
 * Opens the database of a DATABASE_URL (`file:…` or `postgresql://…`), which must have been migrated. Only what this
 * one database needs is loaded. Throws a DatabaseUnavailableError when it is not there.
 */
export async function connectDatabase(url: string, options: Partial<ConnectOptions> = {}): Promise<Database> {
  const complete = { ...defaults, ...options };
  if (dialectOf(url) === 'sqlite') {
    const { connectSqlite } = await import('./sqlite/connect-sqlite.ts');
    return connectSqlite(url, complete);
  }
  const { connectPostgresql } = await import('./postgresql/connect-postgresql.ts');
  return connectPostgresql(url, complete);
}
