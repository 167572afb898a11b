import type { ObjectRef } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';

type Count = number | (() => Promise<number>) | undefined;

/** The connection and edge types of a list: Relay's, with totalCount, which is counted only when asked for. */
export const connectionOf = <Row>(name: string, node: ObjectRef<typeof builder.$inferSchemaTypes, Row>) => {
  const Edge = builder.edgeObject({
    name: `${name}Edge`,
    description: 'An entry of a list, with its place in it.',
    type: node,
  });
  const Connection = builder.connectionObject(
    {
      name: `${name}Connection`,
      description: 'A page of a list.',
      type: node,
      fields: (t) => ({
        totalCount: t.int({
          description: 'How many entries the whole list has.',
          resolve: (page) => {
            const count = Reflect.get(page, 'totalCount') as Count;
            return (typeof count === 'function' ? count() : count) ?? 0;
          },
        }),
      }),
    },
    Edge,
  );
  return { Connection, Edge };
};

/** What Prisma must read for the nodes that a connection field is asked for; of one type, when there are several. */
export const nodeQuery = (context: Context, info: GraphQLResolveInfo, typeName?: string) =>
  queryFromInfo({ context, info, typeName, paths: [['nodes'], ['edges', 'node']] });

/** The same with a column read besides, such as the one that cursors are made of. */
export const withColumns = (selection: object, ...columns: string[]): object => {
  const { select } = selection as { select?: object };
  const more = Object.fromEntries(columns.map((column) => [column, true]));
  return { ...selection, ...(select && { select: { ...select, ...more } }) };
};
