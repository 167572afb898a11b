import { createRequest } from '@urql/core';
import type { DocumentNode } from 'graphql';
import { fragments } from '../gql/fragments.ts';
import type { graphql as Typed } from '../gql/gql.ts';

const spreads = /\.\.\.\s*(?!on\b)(\w+)/g;

const fragmentNamed = (name: string): string => {
  const fragment = fragments.get(name);
  if (fragment === undefined) throw new Error(`There is no fragment ${name}: run pnpm gen`);
  return fragment;
};

/** The texts of all fragments that a text spreads, and that they spread, each once. */
const fragmentsOf = (source: string): string[] => {
  const found = new Map<string, string>();
  const visit = (text: string) => {
    for (const [, name = ''] of text.matchAll(spreads)) {
      if (found.has(name)) continue;
      const fragment = fragmentNamed(name);
      found.set(name, fragment);
      visit(fragment);
    }
  };
  visit(source);
  return [...found.values()];
};

/** A text as a document, with the fragments that it spreads. */
export const documentOf = (source: string): DocumentNode =>
  createRequest([source, ...fragmentsOf(source)].join('\n'), {}).query;

/**
 * A document with the types of what it asks for and answers. Its text stays where it is written, and so comes with the page
 * that needs it: generated documents would all be in what every page loads first.
 */
/* @__NO_SIDE_EFFECTS__ */
export const graphql: typeof Typed = (source: string) => documentOf(source);
