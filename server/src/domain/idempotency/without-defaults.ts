import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';

/**
 * What of an input says more than what would count anyway: a wish stays the same one when a field with a default is new, or
 * when its default is said.
 */
export const withoutDefaults = (schema: z.ZodObject, wish: unknown): object =>
  Object.fromEntries(
    Object.entries(Object(wish)).filter(([name, value]) => {
      const unsaid = schema.shape[name]?.safeParse(undefined);
      // GraphQL's null means "not given" as well.
      return !(unsaid?.success && (value == null || isDeepStrictEqual(value, unsaid.data)));
    }),
  );
