import type { z } from 'zod';
import { ValidationError } from './errors.ts';

/** The input as the schema reads it, or a ValidationError that names each field and its limit. */
export const validate = <S extends z.ZodType>(schema: S, input: unknown): z.output<S> => {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new ValidationError(
    result.error.issues.map((issue) => ({ path: issue.path.map(String), message: issue.message })),
  );
};
