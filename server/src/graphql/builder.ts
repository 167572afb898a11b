import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import { GraphQLError } from 'graphql';
import type PrismaTypes from '../adapters/database/generated/pothos-types.ts';
import { getDatamodel } from '../adapters/database/generated/pothos-types.ts';
import { bounds } from '../domain/bounds.ts';
import { encodeGlobalId } from '../domain/global-id.ts';
import type { Context } from './context.ts';
import { momentOf } from './shared/moment.ts';

export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultNodeNullability: false;
  DefaultEdgesNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    URL: { Input: string; Output: string };
    SafeInt: { Input: number; Output: number };
    JSON: { Input: unknown; Output: unknown };
    File: { Input: File; Output: never };
  };
}>({
  plugins: [RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  prisma: {
    client: ({ reader }) => reader,
    dmmf: getDatamodel(),
    maxConnectionSize: bounds.pageSize,
    defaultConnectionSize: bounds.defaultPageSize,
    onUnusedQuery: 'error',
  },
  relay: {
    cursorType: 'String',
    clientMutationId: 'omit',
    encodeGlobalID: (type, key) => encodeGlobalId(type, String(key)),
    // Ids of arguments are decoded in the domain, where a foreign one and nonsense are the same.
    decodeGlobalID: (id) => ({ typename: '', id }),
    nodeTypeOptions: { description: 'Anything with an id of its own.' },
    // In shared/node.ts, which says why.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    cursorFieldOptions: { description: 'Where this entry stands: give it as after or before.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    pageInfoFieldOptions: { description: 'Where this page stands.' },
    hasNextPageFieldOptions: { description: 'Whether there is more behind this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether there is more before this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first entry; null when the page is empty.' },
    endCursorFieldOptions: { description: 'The cursor of the last entry; null when the page is empty.' },
    firstArgOptions: {
      description: `How many entries from the start, at most ${bounds.pageSize}; ${bounds.defaultPageSize} when nothing is said.`,
    },
    afterArgOptions: { description: 'Only what comes behind this cursor.' },
    lastArgOptions: { description: `How many entries from the end, at most ${bounds.pageSize}.` },
    beforeArgOptions: { description: 'Only what comes before this cursor.' },
    nodeFieldOptions: { nullable: false, description: 'The entry itself.' },
    edgesFieldOptions: { nullable: false, description: 'The entries with their cursors.' },
    nodesOnConnection: { description: 'The entries without their cursors: a shortcut for edges { node }.' },
    idFieldOptions: { description: 'Opaque and stable. Any node can be asked for by it.' },
  },
});

builder.queryType({ description: 'What can be read.' });
builder.mutationType({
  description:
    'What can be changed. Expected failures are members of the result union: ask for them with `... on Error { code message }`.',
});
builder.subscriptionType({
  description: 'What can be watched, over WebSocket (graphql-transport-ws) or SSE.',
});

builder.scalarType('DateTime', {
  description: 'A moment, as ISO 8601 in UTC with milliseconds: 2026-11-22T10:30:00.000Z',
  serialize: (date) => date.toISOString(),
  parseValue(value) {
    const date = typeof value === 'string' ? momentOf(value) : null;
    if (!date) throw new GraphQLError('A DateTime is written as 2026-11-22T10:30:00.000Z');
    return date;
  },
});
builder.scalarType('URL', { description: 'An absolute URL.', serialize: String, parseValue: String });
builder.scalarType('SafeInt', {
  description: 'A whole number of up to 53 bits: what a double holds exactly.',
  serialize: Number,
  parseValue(value) {
    if (!Number.isSafeInteger(value)) throw new GraphQLError('A SafeInt is a whole number of up to 53 bits.');
    return value as number;
  },
});
builder.scalarType('JSON', {
  description: 'Any JSON: where it is used says what is in it.',
  serialize: (value) => value,
  parseValue: (value) => value,
});
builder.scalarType('File', {
  description:
    'An uploaded file, sent by the GraphQL multipart request specification (with the header graphql-preflight: 1).',
  serialize() {
    throw new GraphQLError('Files are only taken in, never given out.');
  },
  parseValue(value) {
    if (value instanceof File) return value;
    throw new GraphQLError(
      'A file is sent as multipart/form-data: the fields "operations" (with null in its place) and "map", then the file, and the header graphql-preflight: 1.',
    );
  },
});
