import { z } from 'zod';

/** The part of OpenAPI's schema that Gemini's responseSchema understands. Types are lower-case on the wire. */
export type ResponseSchema = {
  type: string;
  description?: string;
  nullable?: boolean;
  format?: 'enum';
  enum?: string[];
  items?: ResponseSchema;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, ResponseSchema>;
  required?: string[];
};

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * What an answer must look like, from the zod schema that will check it.
 * @throws Error at the first thing that Gemini cannot be told: unions, tuples, recursion
 */
export const responseSchemaOf = (schema: z.ZodType): ResponseSchema =>
  convert(z.toJSONSchema(schema, { io: 'input' }), 'the answer');

/** What zod writes for `.nullable()`: the type in a list with null, or an anyOf with null. */
const withoutNull = (json: JsonSchema, at: string): JsonSchema | null => {
  const types: unknown = json.type;
  const choices = json.anyOf ?? (Array.isArray(types) ? types.map((type) => ({ ...json, type })) : undefined);
  if (!choices) return null;
  const [only, ...more] = choices.filter(({ type }) => type !== 'null');
  if (!only || more.length > 0) throw tooRich(at);
  return { ...only, description: json.description ?? only.description };
};

const convert = (json: JsonSchema, at: string): ResponseSchema => {
  const other = withoutNull(json, at);
  if (other) return { ...convert(other, at), nullable: true };
  const description = describe(json);
  const choices = json.const === undefined ? json.enum : [json.const];
  if (choices) {
    if (!choices.every((choice) => typeof choice === 'string')) throw tooRich(at);
    return { type: 'string', format: 'enum', enum: choices, ...description };
  }
  switch (json.type) {
    case 'object': {
      const entries = Object.entries(json.properties ?? {});
      if (entries.length === 0) throw tooRich(at);
      const properties = Object.fromEntries(
        entries.map(([name, property]) => [name, convert(schemaOf(property, name), name)]),
      );
      return { type: 'object', properties, required: json.required ?? [], ...description };
    }
    case 'array': {
      const { minItems, maxItems } = json;
      const items = convert(schemaOf(json.items, at), `the items of ${at}`);
      return { type: 'array', items, minItems, maxItems, ...description };
    }
    case 'string':
    case 'number':
    case 'integer':
    case 'boolean':
      return { type: json.type, ...description };
    default:
      throw tooRich(at);
  }
};

const schemaOf = (json: unknown, at: string): JsonSchema => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw tooRich(at);
  return json as JsonSchema;
};

/** Limits that the schema cannot express are told in words. */
const describe = ({ description, minimum, maximum, maxLength }: JsonSchema): { description?: string } => {
  const safe = (limit: number | undefined) =>
    limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER ? limit : undefined;
  const words = [
    description,
    safe(minimum) !== undefined && `At least ${minimum}.`,
    safe(maximum) !== undefined && `At most ${maximum}.`,
    maxLength !== undefined && `At most ${maxLength} characters.`,
  ].filter(Boolean);
  return words.length > 0 ? { description: words.join(' ') } : {};
};

const tooRich = (at: string): Error => new Error(`Gemini cannot be told the shape of ${at}.`);
