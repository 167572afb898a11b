import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { openReader, openWriter, type Synchronous } from './connection.ts';
import { oneWriterAdapter, type Patience } from './one-writer-adapter.ts';
import { readOnlyAdapter } from './read-only-adapter.ts';

export type SafeSqliteOptions = {
  path: string;
  /** Only the read connection exists, and any write fails. */
  readOnly?: boolean;
  /** Default `full`: what a user was told is saved is saved, also when the power goes. */
  synchronous?: Synchronous;
  patience?: Partial<Patience>;
};

/** The driver adapter for PrismaClient over better-sqlite3 that loses no write and reads nothing uncommitted. */
export function safeSqlite(options: SafeSqliteOptions): SqlDriverAdapterFactory {
  const { path, readOnly = false, synchronous = 'full', patience } = options;
  return {
    provider: 'sqlite',
    adapterName: '@prisma/adapter-better-sqlite3',
    connect: async (): Promise<SqlDriverAdapter> => {
      if (readOnly) return readOnlyAdapter(await openReader(path));
      const writer = await openWriter(path, synchronous);
      return oneWriterAdapter(await openReader(path), writer, { lockMs: 4000, busyMs: 10_000, ...patience });
    },
  };
}
