import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** What the texts of all remembered documents may take; parsed ones take up to a hundred times as much. */
const mostCharacters = 512 * 1024;

/**
 * Parsed documents by their text, and errors of those that could not be parsed: bounded by what they take, not only by
 * their number, as anybody may send any.
 */
export const createDocumentCaches = () => ({
  documentCache: new LRUCache<string, DocumentNode>({
    maxSize: mostCharacters,
    sizeCalculation: (_document, text) => text.length + 1,
  }),
  // Parsing what is wrong again costs little: only remembered so that the option is not ours to explain.
  errorCache: new LRUCache<string, Error>({
    maxSize: mostCharacters / 16,
    sizeCalculation: (_error, text) => text.length + 1,
  }),
});
