import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { ConnectionInfo, SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { Database } from 'better-sqlite3';
import { StatementCache, type StockStatement } from './statement-cache.ts';

/**
 * Gives LIKE in Prisma's statements the escape character that PostgreSQL's LIKE has anyway. SQLite's has none unless
 * the statement says so, and then nothing could search for a percent sign: Prisma passes search texts as they are.
 */
function withEscapes(sql: string): string {
  return sql.replace(pattern, "$& ESCAPE '\\'");
}

/** `LIKE ?` or, as Prisma writes it, `LIKE ('%' || ? || '%')` with either end left out. */
const pattern = / LIKE (?:\?|\((?:'%' \|\| )?\?(?: \|\| '%')?\))(?! *ESCAPE)/g;

/** How sure a commit is: `full` survives a power cut, `normal` may lose the last commits then (never the file). */
export type Synchronous = 'full' | 'normal';

export type Connection = {
  /** Prisma's own adapter on this connection: it converts arguments, rows and errors. */
  adapter: SqlDriverAdapter;
  isRead(sql: string): boolean;
  exec(sql: string): void;
  inTransaction(): boolean;
};

/** Prisma then splits longer lists over several statements; by itself it takes SQLite to know no limit. */
export function connectionInfo(): ConnectionInfo {
  return { maxBindValues: 32_766, supportsRelationJoins: false };
}

/** The connection that the stock adapter calls, reduced to what it uses. */
type StockClient = Pick<Database, 'exec' | 'close'> & { prepare(sql: string): StockStatement };

export async function openReader(path: string): Promise<Connection> {
  const connection = await open(path, true);
  connection.exec('PRAGMA busy_timeout = 5000; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY');
  return connection;
}

export async function openWriter(path: string, synchronous: Synchronous): Promise<Connection> {
  const connection = await open(path, false);
  connection.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON');
  connection.exec(`PRAGMA synchronous = ${synchronous}; PRAGMA journal_size_limit = 67108864`);
  // From here on waiting for another process is done without blocking this one: see busy.ts.
  connection.exec('PRAGMA busy_timeout = 0');
  return connection;
}

async function open(path: string, readonly: boolean): Promise<Connection> {
  const factory = new PrismaBetterSqlite3({ url: path, readonly, fileMustExist: readonly });
  const adapter = await factory.connect();
  // Not in the adapter's types, hence the pinned version and the check.
  const stock = adapter as SqlDriverAdapter & { client: Database | StockClient };
  const client = stock.client as Database;
  if (typeof client?.prepare !== 'function') {
    throw new Error('@prisma/adapter-better-sqlite3 has changed inside: adapt sqlite/connection.ts');
  }
  const statements = new StatementCache((sql) => client.prepare(withEscapes(sql)));
  const cached: StockClient = {
    prepare: (sql) => statements.get(sql).stock,
    exec: (sql) => client.exec(sql),
    close: () => client.close(),
  };
  stock.client = cached;
  return {
    adapter,
    isRead: (sql) => statements.get(sql).readonly,
    exec: (sql) => client.exec(sql),
    inTransaction: () => client.inTransaction,
  };
}
