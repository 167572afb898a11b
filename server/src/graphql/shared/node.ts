import { brandWithType } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { bounds } from '../../domain/bounds.ts';
import { ValidationError } from '../../domain/errors.ts';
import { decodeGlobalId, type GlobalId } from '../../domain/global-id.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { type NodeType, visible } from './visible.ts';

type Row = { id: string };
/** The name of a type's rows in Prisma's client. */
type Model = Uncapitalize<NodeType>;
type Models = Record<Model, { findMany(args: object): Promise<Row[]> }>;

const modelOf = (type: NodeType): Model => `${type.charAt(0).toLowerCase()}${type.slice(1)}` as Model;

const isNodeType = (type: string): type is NodeType => Object.hasOwn(visible, type);

const loadType = async (
  type: NodeType,
  ids: string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row[]> => {
  const models: Models = context.reader;
  const rows = await models[modelOf(type)].findMany({
    ...queryFromInfo({ context, info, typeName: type }),
    where: { id: { in: ids }, ...visible[type](context.viewer) },
  });
  // Tells the interface which of its types each row is.
  for (const row of rows) brandWithType(row, type as never);
  return rows;
};

/**
 * The nodes that the viewer may see, in the order of their ids, null for all others. Not by the relay plugin, which
 * remembers nodes for as long as a context lives: over a subscription that would be the first state for ever.
 */
export const loadNodes = async (
  ids: readonly (GlobalId | null)[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<(Row | null)[]> => {
  const keysByType = new Map<NodeType, string[]>();
  for (const id of ids) {
    if (id && isNodeType(id.type)) keysByType.set(id.type, [...(keysByType.get(id.type) ?? []), id.key]);
  }
  const found = new Map<string, Row>();
  await Promise.all(
    [...keysByType].map(async ([type, keys]) => {
      for (const row of await loadType(type, keys, context, info)) found.set(`${type}:${row.id}`, row);
    }),
  );
  return ids.map((id) => (id ? (found.get(`${id.type}:${id.key}`) ?? null) : null));
};

export const loadNode = async (
  id: GlobalId | null,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row | null> => (await loadNodes([id], context, info))[0]!;

export const Node = builder.nodeInterfaceRef();

export const defineNode = () => {
  builder.queryField('node', (t) =>
    t.field({
      type: Node,
      nullable: true,
      description: 'Whatever has this id, if the viewer may see it; null otherwise.',
      args: { id: t.arg.id({ required: true, description: 'An id that the API gave out.' }) },
      resolve: (_root, { id }, context, info) => loadNode(decodeGlobalId(id), context, info),
    }),
  );
  builder.queryField('nodes', (t) =>
    t.field({
      type: [Node],
      nullable: { list: false, items: true },
      description: 'As node, for several ids at once: in their order, null where there is nothing to see.',
      args: { ids: t.arg.idList({ required: true, description: `At most ${bounds.idsPerCall} ids.` }) },
      resolve(_root, { ids }, context, info) {
        if (ids.length > bounds.idsPerCall) {
          throw new ValidationError([{ path: ['ids'], message: `has more than ${bounds.idsPerCall} ids` }]);
        }
        return loadNodes(ids.map(decodeGlobalId), context, info);
      },
    }),
  );
};
