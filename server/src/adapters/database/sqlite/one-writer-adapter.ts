import { DriverAdapterError, type SqlDriverAdapter, type SqlQuery } from '@prisma/driver-adapter-utils';
import { whileBusy } from './busy.ts';
import { type Connection, connectionInfo } from './connection.ts';
import { FairLock, type Release } from './fair-lock.ts';
import { writeTransaction } from './write-transaction.ts';

/** The longest wait: for one holder within this process, and for another process. */
export type Patience = { lockMs: number; busyMs: number };

/**
 * Two connections to one file. The stock adapter has one, so that a plain write lands in whatever transaction happens
 * to be open, is acknowledged, and is lost when that rolls back; and plain reads see what is not committed. Here every
 * write, and every transaction as a whole, has the writer for itself, in the order of asking; plain reads have their
 * own connection and never wait.
 */
export function oneWriterAdapter(
  reader: Connection,
  writer: Connection,
  patience: Patience,
): SqlDriverAdapter {
  const lock = new FairLock(patience.lockMs);

  async function alone<T>(what: string, write: () => T | Promise<T>): Promise<T> {
    const release = await lock.acquire(what);
    try {
      return await whileBusy(write, patience.busyMs);
    } finally {
      release();
    }
  }

  async function begin(): Promise<Release> {
    const release = await lock.acquire('A transaction');
    try {
      // IMMEDIATE takes the file's write lock now: a transaction that had to take it later could fail half way.
      await whileBusy(() => writer.exec('BEGIN IMMEDIATE'), patience.busyMs);
      return release;
    } catch (error) {
      release();
      throw error;
    }
  }

  return {
    provider: writer.adapter.provider,
    adapterName: writer.adapter.adapterName,
    getConnectionInfo: connectionInfo,
    queryRaw: async (query: SqlQuery) =>
      reader.isRead(query.sql)
        ? reader.adapter.queryRaw(query)
        : alone('A plain write', () => writer.adapter.queryRaw(query)),
    executeRaw: (query: SqlQuery) => alone('A plain write', () => writer.adapter.executeRaw(query)),
    executeScript: (script) => alone('A script', () => writer.adapter.executeScript(script)),
    startTransaction: async (level) => {
      if (level !== undefined && level !== 'SERIALIZABLE') {
        throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level });
      }
      return writeTransaction(writer, await begin());
    },
    dispose: async () => {
      // What has been asked for before closing is still done.
      await alone('Closing', () => writer.adapter.dispose());
      await reader.adapter.dispose();
    },
  };
}
