import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { schemaEngine } from './schema-engine.ts';

/**
 * The SQL that leads from one Prisma schema to another of the same provider, or undefined when the databases would be
 * the same. The provider of the schemas decides about the dialect; the engine merely wants some database to be
 * connected to, and gets an empty one in memory.
 *
 * @param from the earlier schema, or undefined for an empty database
 */
export async function schemaDifference(from: string | undefined, to: string): Promise<string | undefined> {
  const memory = new PrismaBetterSqlite3({ url: ':memory:' });
  const engine = await schemaEngine('datasource db {\n  provider = "sqlite"\n}\n', memory);
  try {
    const { stdout } = await engine.diff({
      from: from === undefined ? { tag: 'empty' } : datamodel(from),
      to: datamodel(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    const statements = (stdout ?? '').replace(/^--.*$/gm, '').trim();
    return statements === '' ? undefined : (stdout ?? undefined);
  } finally {
    engine.free();
  }
}

function datamodel(content: string) {
  return { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] };
}
