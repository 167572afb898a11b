import type { Problem } from './problem.ts';
import { randomKey } from './random-key.ts';

/** What is asked for as text. Files are told apart by what is known of them without reading them. */
const textOf = (wish: unknown) =>
  JSON.stringify(wish, (_, value: unknown) =>
    value instanceof File ? ['file', value.name, value.size, value.lastModified, value.type] : value,
  );

/**
 * Idempotency keys, one for each wish: asked again after an answer that was lost, it carries the same key, so that
 * nothing is made or paid twice. Once it is answered, the same words are a new wish.
 */
export const createWishKeys = (newKey = randomKey) => {
  const open = new Map<string, string>();
  return {
    keyOf(wish: unknown): string {
      const text = textOf(wish);
      const key = open.get(text) ?? newKey();
      open.set(text, key);
      return key;
    },
    /** @param problem why there is no answer, or none that was wished for */
    answered(wish: unknown, problem: Problem | undefined) {
      // A key that came with another wish before is of no more use.
      if (problem?.retryable && problem.code !== 'IDEMPOTENCY_KEY_REUSED') return;
      open.delete(textOf(wish));
    },
  };
};
