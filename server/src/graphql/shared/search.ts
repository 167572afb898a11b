import { bounds } from '../../domain/bounds.ts';
import { ValidationError } from '../../domain/errors.ts';
import { isPlainText, textKey } from '../../domain/plain-text.ts';

/**
 * A text for `contains`, `startsWith` and `endsWith` that means itself: Prisma escapes nothing, so that `%` would find
 * everything and `_` any character. The same on both databases; see sqlite/connection.ts.
 *
 * Whether case matters still differs (PostgreSQL: yes; SQLite: not for a to z): compare lower case with lower case.
 */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/**
 * A condition on a column of keys (textKey): it has this text somewhere. The same on every database: what cannot be stored is
 * nowhere.
 */
export const contains = (text: string): { contains: string } | { in: string[] } => {
  if (text.length > bounds.searchLength) {
    throw new ValidationError([
      { path: ['filter', 'search'], message: `is longer than ${bounds.searchLength} characters` },
    ]);
  }
  return isPlainText(text) ? { contains: escapeLike(textKey(text)) } : { in: [] };
};

/** A condition on a column: it is exactly this text. */
export const exactly = (text: string): string | { in: string[] } => (isPlainText(text) ? text : { in: [] });

/** A list in a filter that is not longer than the tags of a sprite. */
export const bounded = (name: string, items: readonly string[]): readonly string[] => {
  if (items.length > bounds.tags) {
    throw new ValidationError([{ path: ['filter', name], message: `has more than ${bounds.tags} entries` }]);
  }
  return items;
};
