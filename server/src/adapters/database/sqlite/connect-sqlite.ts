import { existsSync } from 'node:fs';
import type { ConnectOptions, Database } from '../database.ts';
import { DatabaseUnavailableError } from '../errors.ts';
import { PrismaClient } from '../generated/sqlite/client.ts';
import { sqlitePath } from './path.ts';
import { safeSqlite } from './safe-sqlite.ts';

/** Opens a migrated SQLite file. */
export async function connectSqlite(url: string, options: ConnectOptions): Promise<Database> {
  const path = sqlitePath(url);
  if (!existsSync(path)) throw new DatabaseUnavailableError(`There is no database at ${path}: migrate first`);
  const { synchronous, patience } = options;
  const writer = new PrismaClient({
    adapter: safeSqlite({ path, synchronous, patience }),
    transactionOptions: { maxWait: options.transactionWaitMs, timeout: options.transactionMs },
  });
  const reader = new PrismaClient({ adapter: safeSqlite({ path, readOnly: true }) });
  await writer.$connect();
  await reader.$connect();
  return {
    dialect: 'sqlite',
    reader,
    writer,
    close: async () => {
      await reader.$disconnect();
      // Last, because closing the last connection folds the journal into the file.
      await writer.$disconnect();
    },
  };
}
