import type { z } from 'zod';
import { ValidationError } from './errors.ts';
import { notPlainTexts } from './plain-text.ts';

/** The input as the schema reads it, or a ValidationError that names each field and its limit. */
export const validate = <S extends z.ZodType>(schema: S, input: unknown): z.output<S> => {
  const strange = notPlainTexts(input);
  if (strange.length > 0) {
    const message = 'has characters that no text has: NUL, or half of a character';
    throw new ValidationError(strange.map((path) => ({ path: [...path], message })));
  }
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new ValidationError(
    result.error.issues.map((issue) => ({ path: issue.path.map(String), message: issue.message })),
  );
};
