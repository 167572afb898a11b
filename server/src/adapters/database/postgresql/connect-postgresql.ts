import { PrismaPg } from '@prisma/adapter-pg';
import type { ConnectOptions, Database } from '../database.ts';
import { PrismaClient } from '../generated/postgresql/client.ts';
import type { PrismaClient as SharedClient } from '../generated/sqlite/client.ts';
import { orUnavailable } from '../unavailable.ts';
import { expectPostgresql } from './expect-postgresql.ts';

/** Adds start options of the session (`-c name=value`) to a postgresql:// URL, after those that it has. */
function withSessionOptions(url: string, options: string): string {
  const extended = new URL(url);
  const existing = extended.searchParams.get('options');
  extended.searchParams.set('options', existing === null ? options : `${existing} ${options}`);
  return extended.href;
}

/**
 * Names for prepared statements, so that PostgreSQL plans a query once per connection. Bounded, because a session
 * keeps every named statement until it ends: texts beyond the limit (lists of changing lengths) stay unnamed.
 */
function statementNames(limit = 200): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    // The driver takes an empty name for none.
    if (names.size >= limit) return '';
    const name = `p${names.size}`;
    names.set(sql, name);
    return name;
  };
}

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
