import { PrismaPg } from '@prisma/adapter-pg';
import type { ConnectOptions, Database } from '../database.ts';
import { PrismaClient } from '../generated/postgresql/client.ts';
import type { PrismaClient as SharedClient } from '../generated/sqlite/client.ts';
import { orUnavailable } from '../unavailable.ts';
import { expectPostgresql } from './expect-postgresql.ts';
import { withSessionOptions } from './session-options.ts';
import { statementNames } from './statement-names.ts';

/** Connects to a migrated PostgreSQL database. */
export async function connectPostgresql(url: string, options: ConnectOptions): Promise<Database> {
  await expectPostgresql(url);
  const writer = client(url, options.writerConnections, options);
  const readOnly = withSessionOptions(url, '-c default_transaction_read_only=on');
  const reader = sayingUnavailable(client(readOnly, options.readerConnections, options));
  return {
    dialect: 'postgresql',
    reader,
    writer,
    close: async () => {
      await Promise.all([reader.$disconnect(), writer.$disconnect()]);
    },
  };
}

/** Reads go straight through the client, also the API's own: it says itself when it is the server that does not answer. */
function sayingUnavailable(prisma: SharedClient): SharedClient {
  return prisma.$extends({
    query: {
      async $allOperations({ args, query }) {
        try {
          return await query(args);
        } catch (error) {
          throw orUnavailable(error);
        }
      },
    },
  }) as unknown as SharedClient;
}

function client(connectionString: string, max: number, options: ConnectOptions): SharedClient {
  const { answerMs } = options;
  const adapter = new PrismaPg(
    {
      connectionString,
      max,
      keepAlive: true,
      // Waiting for a connection, new or free; the server's own limit for a statement; and ours, for when it is silent.
      connectionTimeoutMillis: answerMs,
      statement_timeout: answerMs,
      query_timeout: answerMs + 1_000,
      idle_in_transaction_session_timeout: options.transactionMs + answerMs,
    },
    { statementNameGenerator: statementNames() },
  );
  const prisma = new PrismaClient({
    adapter,
    transactionOptions: { maxWait: options.transactionWaitMs, timeout: options.transactionMs },
  });
  // The models are the same; the types differ in what only PostgreSQL can do.
  return prisma as unknown as SharedClient;
}
