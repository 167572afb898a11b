import { type DocumentNode, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentOf, graphql } from '../src/api/graphql.ts';
import * as generated from '../src/gql/graphql.ts';

const documents = Object.entries<DocumentNode>(generated).filter(([name]) => /(Document|Doc)$/.test(name));

/** Each part of a document as text, in one order. */
const parts = ({ definitions }: DocumentNode) => definitions.map((part) => print(part)).sort();

describe('a document of the studio', () => {
  it('there are some', () => expect(documents.length).toBeGreaterThan(100));

  it.each(documents)('%s has what it spreads with it, each once', (_name, document) => {
    const own = print(document.definitions[0]!);
    const read = documentOf(own);
    expect(print(read.definitions[0]!)).toBe(own);
    expect(parts(read)).toEqual(parts(document));
  });

  it('is refused when it spreads what there is not', () => {
    expect(() => graphql('query Here { viewer { ...Nobody } }')).toThrow('no fragment Nobody');
  });
});
