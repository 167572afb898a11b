import { bounds } from '../../domain/bounds.ts';
import { ValidationError } from '../../domain/errors.ts';
import { isPlainText, textKey } from '../../domain/plain-text.ts';
import { escapeLike } from './escape-like.ts';

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
