import type { ReadTable, ReadTables, Rows, Where } from '../store.ts';

type TableName = keyof Rows;

/** A column that names a picture by its sha256, or nothing. */
const imageColumn = <Name extends TableName, Column extends keyof Rows[Name]>(name: Name, column: Column) => {
  const tableOf = (read: ReadTables) => read[name] as unknown as ReadTable<Rows[Name]>;
  const where = (wanted: unknown) => ({ [column]: wanted }) as Where<Rows[Name]>;
  return {
    names: async (read: ReadTables, sha256: string): Promise<boolean> =>
      (await tableOf(read).count(where(sha256))) > 0,
    among: async (read: ReadTables, sha256s: readonly string[]): Promise<(string | null)[]> =>
      (await tableOf(read).pick([column], where({ in: sha256s }))).map((row) => row[column] as string | null),
  };
};

/**
 * Everything that refers to pictures, those first that most pictures are found in. A new column belongs here and, for what
 * an owner keeps, in `storedBytes`; a test compares with the models.
 */
export const imageColumns = [
  imageColumn('sprites', 'imageSha256'),
  imageColumn('animationFrames', 'imageSha256'),
  imageColumn('enhancements', 'imageSha256'),
  imageColumn('scenes', 'posterSha256'),
  imageColumn('spriteVersions', 'imageSha256'),
  imageColumn('sprites', 'originalSha256'),
  imageColumn('enhancements', 'sourceSha256'),
] as const;
