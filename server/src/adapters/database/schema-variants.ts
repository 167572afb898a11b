import type { Dialect } from './dialect.ts';

/**
 * Derives the Prisma schema of one database from the one source of models (prisma/schema.prisma, written in the
 * PostgreSQL dialect). The result expects to lie in the `generated` folder: its outputs are relative to that.
 *
 * Only models and enums are taken over. Generators and datasource differ per database and live here, in one place;
 * the ones in the source are for editors and `prisma format`.
 */
export function deriveSchema(source: string, dialect: Dialect): string {
  const models = withoutBlocks(source);
  return `${heads[dialect]}\n${dialect === 'sqlite' ? withoutNativeTypes(models) : models}`;
}

/** The same models with nothing about generating in it: what is kept beside a migration and compared. */
export function deriveModels(source: string, dialect: Dialect): string {
  const models = withoutBlocks(source);
  return `${datasource(dialect)}\n${dialect === 'sqlite' ? withoutNativeTypes(models) : models}`;
}

/** The small build of the query compiler: 45 MB less memory and 80 ms less to start; plans are cached anyway. */
const clientOptions = `moduleFormat = "esm"
  importFileExtension = "ts"
  runtime = "nodejs"
  compilerBuild = "small"`;

const heads: Record<Dialect, string> = {
  // The Pothos types come from the SQLite client: what its types allow, PostgreSQL can do as well.
  sqlite: `${datasource('sqlite')}
generator client {
  provider = "prisma-client"
  output = "./sqlite"
  ${clientOptions}
}

generator pothos {
  provider = "prisma-pothos-types"
  output = "./pothos-types.ts"
  clientOutput = "./sqlite/client.ts"
  generateDatamodel = "true"
  documentation = "true"
}
`,
  // With relationJoins Prisma loads relations by JOIN where it can: one round trip instead of one per relation.
  postgresql: `${datasource('postgresql')}
generator client {
  provider = "prisma-client"
  output = "./postgresql"
  ${clientOptions}
  previewFeatures = ["relationJoins"]
}
`,
};

function datasource(dialect: Dialect): string {
  return `datasource db {\n  provider = "${dialect}"\n}\n`;
}

function withoutBlocks(source: string): string {
  return source.replace(/^(generator|datasource)\s+\w+\s*\{[^}]*\}\n*/gm, '');
}

/** `@db.Text`, `@db.VarChar(20)`: not in texts and comments, which are matched first and kept. */
function withoutNativeTypes(source: string): string {
  const textCommentOrType = /"(?:[^"\\\n]|\\.)*"|\/\/.*|[ \t]*@db\.\w+(?:\([^)]*\))?/g;
  return source.replace(textCommentOrType, (found) => (found.trimStart().startsWith('@db.') ? '' : found));
}
