const { introspectionFromSchema } = require('graphql');

/**
 * A codegen plugin: the little of the schema that graphcache asks about (which types are in an interface
 * or union, and which fields may be null) as a typed module, a tenth of the full introspection.
 */
const shortType = (type) => {
  if (type.kind === 'NON_NULL' || type.kind === 'LIST')
    return { kind: type.kind, ofType: shortType(type.ofType) };
  return type.kind === 'SCALAR' || type.kind === 'ENUM'
    ? { kind: 'SCALAR', name: 'Any' }
    : { kind: type.kind, name: type.name };
};

const shortFields = (fields) => fields.map(({ name, type }) => ({ name, type: shortType(type), args: [] }));

const named = (types) => types.map(({ kind, name }) => ({ kind, name }));

exports.plugin = (schema) => {
  const { __schema } = introspectionFromSchema(schema, { descriptions: false });
  const types = [{ kind: 'SCALAR', name: 'Any' }];
  for (const type of __schema.types) {
    const { kind, name } = type;
    if (name.startsWith('__')) continue;
    if (kind === 'OBJECT')
      types.push({ kind, name, fields: shortFields(type.fields), interfaces: named(type.interfaces) });
    if (kind === 'INTERFACE')
      types.push({
        kind,
        name,
        fields: shortFields(type.fields),
        interfaces: named(type.interfaces),
        possibleTypes: named(type.possibleTypes),
      });
    if (kind === 'UNION') types.push({ kind, name, possibleTypes: named(type.possibleTypes) });
  }
  const root = (type) => (type ? { kind: 'OBJECT', name: type.name } : null);
  const data = {
    __schema: {
      queryType: root(__schema.queryType),
      mutationType: root(__schema.mutationType),
      subscriptionType: root(__schema.subscriptionType),
      types,
    },
  };
  return [
    "import type { CacheExchangeOpts } from '@urql/exchange-graphcache';",
    `export const introspection: NonNullable<CacheExchangeOpts['schema']> = ${JSON.stringify(data)};`,
  ].join('\n');
};
