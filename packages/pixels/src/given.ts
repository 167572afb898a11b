import type { z } from 'zod';

/** GraphQL's null means "not given". */
export const given = <S extends z.ZodType>(schema: S) =>
  schema.nullish().transform((value) => value ?? undefined);

/** What counts when nothing is given. */
export const orElse = <S extends z.ZodType>(schema: S, value: z.output<S>) =>
  schema.nullish().transform((found) => found ?? value);
