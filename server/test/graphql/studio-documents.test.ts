import { type DocumentNode, print, validate } from 'graphql';
import { expect, it } from 'vitest';
import * as generated from '../../../client/src/gql/graphql.ts';
import { IntrospectionRule } from '../../src/graphql/limits/introspection-rule.ts';
import { parseBounded } from '../../src/graphql/limits/parse-bounded.ts';
import { QueryLimitsRule } from '../../src/graphql/limits/query-limits.ts';
import { schema } from '../../src/graphql/schema.ts';

const documents = Object.entries(generated).filter(([name]) => name.endsWith('Document')) as [
  string,
  DocumentNode,
][];

it('there are documents of the studio to try', () => expect(documents.length).toBeGreaterThan(50));

it.each(documents)('%s is within the limits of a document', (_name, document) => {
  const parsed = parseBounded(print(document));
  expect(validate(schema, parsed, [QueryLimitsRule, IntrospectionRule])).toEqual([]);
});
