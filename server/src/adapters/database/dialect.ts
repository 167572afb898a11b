/** The databases that Papeterie runs on. */
export const dialects = ['sqlite', 'postgresql'] as const;

export type Dialect = (typeof dialects)[number];

/**
 * Which database a DATABASE_URL asks for.
 * Throws for any other kind of URL, without repeating it: it may hold a password.
 */
export function dialectOf(url: string): Dialect {
  if (url.startsWith('file:')) return 'sqlite';
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql';
  throw new Error('DATABASE_URL must start with file: or postgresql://');
}
