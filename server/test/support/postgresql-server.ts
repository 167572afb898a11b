import pg from 'pg';

/** Where the tests look for PostgreSQL: with trust, as one of these users. */
const candidates = ['postgres', 'root'].map((user) => `postgresql://${user}@127.0.0.1:5432/postgres`);

/** The URL of the server's maintenance database, or why there is none. */
export async function findPostgresql(): Promise<{ url: string } | { missing: string }> {
  let missing = '';
  for (const url of candidates) {
    try {
      await execute(url, 'SELECT 1');
      return { url };
    } catch (error) {
      missing = `PostgreSQL at 127.0.0.1:5432 does not answer: ${(error as Error).message}`;
    }
  }
  return { missing };
}

/** Runs one statement on a connection of its own. */
export async function execute(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The URL of another database of the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Drops it even when a failed test has left connections. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await execute(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}
