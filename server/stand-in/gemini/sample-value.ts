type Schema = {
  type?: string;
  enum?: string[];
  items?: Schema;
  minItems?: number;
  properties?: Record<string, Schema>;
};

/** Something that fits a responseSchema, always the same. */
export const sampleValue = (schema: Schema): unknown => {
  if (schema.enum) return schema.enum[0];
  switch (schema.type?.toLowerCase()) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, property]) => [name, sampleValue(property)]),
      );
    case 'array':
      return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => sampleValue(schema.items ?? {}));
    case 'number':
      return 0.5;
    case 'integer':
      return 1;
    case 'boolean':
      return true;
    default:
      return 'words';
  }
};
