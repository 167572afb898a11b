import { PrismaPg } from '@prisma/adapter-pg';
import type { ConnectOptions, Database } from '../database.ts';
import { PrismaClient } from '../generated/postgresql/client.ts';
import type { PrismaClient as SharedClient } from '../generated/sqlite/client.ts';
import { expectPostgresql } from './expect-postgresql.ts';
import { withSessionOptions } from './session-options.ts';
import { statementNames } from './statement-names.ts';

/** Connects to a migrated PostgreSQL database. */
export async function connectPostgresql(url: string, options: ConnectOptions): Promise<Database> {
  await expectPostgresql(url);
  const writer = client(url, options.writerConnections, options);
  const readOnly = withSessionOptions(url, '-c default_transaction_read_only=on');
  const reader = client(readOnly, options.readerConnections, options);
  return {
    dialect: 'postgresql',
    reader,
    writer,
    close: async () => {
      await Promise.all([reader.$disconnect(), writer.$disconnect()]);
    },
  };
}

function client(connectionString: string, max: number, options: ConnectOptions): SharedClient {
  const adapter = new PrismaPg(
    { connectionString, max, connectionTimeoutMillis: options.transactionWaitMs },
    { statementNameGenerator: statementNames() },
  );
  const prisma = new PrismaClient({
    adapter,
    transactionOptions: { maxWait: options.transactionWaitMs, timeout: options.transactionMs },
  });
  // The models are the same; the types differ in what only PostgreSQL can do.
  return prisma as unknown as SharedClient;
}
