import { expect, it } from 'vitest';
import { deriveModels, deriveSchema } from '../../src/adapters/database/schema-variants.ts';

const source = `// A header with generator words: generator client { is not one }
generator client {
  provider = "prisma-client"
}

datasource db {
  provider = "postgresql"
}

/// Keeps @db.Text in a comment.
model Thing {
  id    String  @id @db.VarChar(26) // as @db.Text says
  text  String? @db.Text
  price Decimal @default(0) @db.Decimal(10, 2)
  link  String  @default("http://a.b/@db.Text") @db.Text

  @@index([text])
}
`;

it('takes the native types away for SQLite, and nothing else', () => {
  expect(deriveModels(source, 'sqlite')).toBe(`datasource db {
  provider = "sqlite"
}

// A header with generator words: generator client { is not one }
/// Keeps @db.Text in a comment.
model Thing {
  id    String  @id // as @db.Text says
  text  String?
  price Decimal @default(0)
  link  String  @default("http://a.b/@db.Text")

  @@index([text])
}
`);
});

it('keeps the models of PostgreSQL as they are', () => {
  const models = deriveModels(source, 'postgresql');
  expect(models).toContain('provider = "postgresql"');
  expect(models).toContain('@db.Decimal(10, 2)');
});

it('adds what each database generates', () => {
  expect(deriveSchema(source, 'sqlite')).toContain('provider = "prisma-pothos-types"');
  expect(deriveSchema(source, 'postgresql')).not.toContain('prisma-pothos-types');
  for (const dialect of ['sqlite', 'postgresql'] as const) {
    expect(deriveSchema(source, dialect).match(/^generator client/gm)).toHaveLength(1);
    expect(deriveSchema(source, dialect).match(/^datasource/gm)).toHaveLength(1);
  }
});
