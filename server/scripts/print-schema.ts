import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../src/graphql/schema.ts';

/** The API as SDL: what schema.graphql holds. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
