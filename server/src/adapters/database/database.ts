import type { Dialect } from './dialect.ts';
import type { PrismaClient } from './generated/sqlite/client.ts';
import type { Synchronous } from './sqlite/connection.ts';
import type { Patience } from './sqlite/one-writer-adapter.ts';

/**
 * An open database. Both clients have the type of the SQLite client, the least common denominator: what it allows
 * works on PostgreSQL as well.
 */
export type Database = {
  dialect: Dialect;
  /** For queries; physically unable to write. */
  reader: PrismaClient;
  /** For the domain's writes and the reads inside its transactions. */
  writer: PrismaClient;
  close(): Promise<void>;
};

export type ConnectOptions = {
  /** How long a transaction may wait for its turn, and then take. */
  transactionWaitMs: number;
  transactionMs: number;
  /** PostgreSQL: the most connections for reading and for writing. */
  readerConnections: number;
  writerConnections: number;
  /** PostgreSQL: how long to wait for a connection, and for the answer to a statement. */
  answerMs: number;
  /** SQLite: how sure a commit is. */
  synchronous?: Synchronous;
  /** SQLite: the longest waits, shorter in tests. */
  patience?: Partial<Patience>;
};
