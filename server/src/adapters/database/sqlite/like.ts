/**
 * Gives LIKE in Prisma's statements the escape character that PostgreSQL's LIKE has anyway. SQLite's has none unless
 * the statement says so, and then nothing could search for a percent sign: Prisma passes search texts as they are.
 */
export function withEscapes(sql: string): string {
  return sql.replace(pattern, "$& ESCAPE '\\'");
}

/** `LIKE ?` or, as Prisma writes it, `LIKE ('%' || ? || '%')` with either end left out. */
const pattern = / LIKE (?:\?|\((?:'%' \|\| )?\?(?: \|\| '%')?\))(?! *ESCAPE)/g;
