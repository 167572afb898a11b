import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { bounds } from '../../domain/bounds.ts';
import { declaredCost, isConnection, isPlainList } from './field-cost.ts';

/** What a selection makes us do at the most. */
export type Measured = {
  depth: number;
  aliases: number;
  /** Objects that may be answered with, and work that counts as as many. */
  entries: number;
  /** Scalars that may be answered with. */
  values: number;
  /** Whether a connection's nodes or edges are asked for; else it is only counted. */
  lists: boolean;
};

type Known = { field: GraphQLField<unknown, unknown>; onConnection: boolean };

/** The definition of each field in a document; those that do not exist are another rule's to report. */
const definitionsOf = (schema: GraphQLSchema, document: DocumentNode): Map<FieldNode, Known> => {
  const found = new Map<FieldNode, Known>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const field = info.getFieldDef();
        const parent = info.getParentType();
        if (field) found.set(node, { field, onConnection: parent?.name.endsWith('Connection') ?? false });
      },
    }),
  );
  return found;
};

const argumentOf = (node: FieldNode, ...names: string[]) =>
  node.arguments?.find(({ name }) => names.includes(name.value))?.value;

/** How many entries a page may have, as far as the document tells: a variable, or nonsense, counts as all. */
const pageSize = (node: FieldNode): number => {
  const given = argumentOf(node, 'first', 'last');
  if (!given) return bounds.defaultPageSize;
  const size = given.kind === 'IntValue' ? Number(given.value) : bounds.pageSize;
  return size > 0 ? size : bounds.pageSize;
};

const listSize = (node: FieldNode, field: Known['field']): number => {
  const ids = argumentOf(node, 'ids');
  if (ids) return ids.kind === 'ListValue' ? ids.values.length : bounds.idsPerCall;
  return declaredCost(field).entries ?? bounds.defaultPageSize;
};

/** By how much a field multiplies what is below it; null when it holds one thing. */
const multiplierOf = (node: FieldNode, known: Known | undefined, inner: Measured): number | null => {
  if (!known) return null;
  if (isConnection(known.field)) return inner.lists ? pageSize(node) : 1;
  // nodes and edges of a connection: the connection itself was counted.
  if (known.onConnection || !isPlainList(known.field)) return null;
  return listSize(node, known.field);
};

const nothing: Measured = { depth: 0, aliases: 0, entries: 0, values: 0, lists: false };

/**
 * Measures the selections of a document, fragments wherever they are spread: a document is judged by what it makes us
 * do, not by its length. Introspection is measured by a rule of its own.
 */
export const createMeasure = (schema: GraphQLSchema, document: DocumentNode) => {
  const definitions = definitionsOf(schema, document);
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === 'FragmentDefinition' ? [[node.name.value, node] as const] : [],
    ),
  );
  const measured = new Map<SelectionSetNode, Measured>();

  const measure = (set: SelectionSetNode | undefined): Measured => {
    if (!set) return nothing;
    const known = measured.get(set);
    if (known) return known;
    // A fragment that spreads itself is another rule's to report; here it only must not hang.
    measured.set(set, nothing);
    const total = { ...nothing };
    for (const selection of set.selections) {
      const inner = ofSelection(selection);
      total.depth = Math.max(total.depth, inner.depth);
      total.aliases += inner.aliases;
      total.entries += inner.entries;
      total.values += inner.values;
      total.lists ||= inner.lists;
    }
    measured.set(set, total);
    return total;
  };

  const ofSelection = (selection: SelectionSetNode['selections'][number]): Measured => {
    if (selection.kind === 'InlineFragment') return measure(selection.selectionSet);
    if (selection.kind === 'FragmentSpread')
      return measure(fragments.get(selection.name.value)?.selectionSet);
    const name = selection.name.value;
    if (name === '__schema' || name === '__type') return nothing;
    const known = definitions.get(selection);
    const inner = measure(selection.selectionSet);
    const times = multiplierOf(selection, known, inner);
    const work = known ? (declaredCost(known.field).work ?? 0) : 0;
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      entries: work + (times === null ? inner.entries : times * (1 + inner.entries)),
      values: selection.selectionSet ? (times ?? 1) * inner.values : 1,
      lists: known?.onConnection === true && (name === 'nodes' || name === 'edges'),
    };
  };
  return measure;
};
