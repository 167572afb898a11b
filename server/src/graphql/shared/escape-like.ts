/**
 * A text for `contains`, `startsWith` and `endsWith` that means itself: Prisma escapes nothing, so that `%` would find
 * everything and `_` any character. The same on both databases; see sqlite/like.ts.
 *
 * Whether case matters still differs (PostgreSQL: yes; SQLite: not for a to z): compare lower case with lower case.
 */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
