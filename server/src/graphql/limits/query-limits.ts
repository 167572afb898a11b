import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  type SelectionSetNode,
  TypeInfo,
  type ValidationContext,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { bounds } from '../../domain/bounds.ts';

/** What one document may ask for. Introspection is exempt: tools need all of it at once. */
export const queryLimits = { tokens: 2_000, depth: 12, aliases: 30, nodes: 10_000 } as const;

const tooCostly = (message: string, node: FieldNode) =>
  new GraphQLError(message, {
    nodes: node,
    extensions: { code: 'QUERY_COST_EXCEEDED', http: { status: 400 } },
  });

/** How many entries a list field may answer with, as far as the document tells; a variable may be as large as allowed. */
const listSize = (field: FieldNode): number => {
  const argument = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
  if (!argument) return bounds.defaultPageSize;
  return argument.value.kind === 'IntValue' ? Number(argument.value.value) : bounds.pageSize;
};

type Measured = { depth: number; aliases: number; nodes: number };

/**
 * Depth, aliases and nodes of each selection, fragments counted wherever they are spread: a document is judged by what
 * it makes us do, not by its length.
 */
const createMeasure = (document: DocumentNode, isList: (field: FieldNode) => boolean) => {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === 'FragmentDefinition' ? [[node.name.value, node] as const] : [],
    ),
  );
  const measured = new Map<SelectionSetNode, Measured>();
  const nothing: Measured = { depth: 0, aliases: 0, nodes: 0 };

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
      total.nodes += inner.nodes;
    }
    measured.set(set, total);
    return total;
  };

  const ofSelection = (selection: SelectionSetNode['selections'][number]): Measured => {
    if (selection.kind === 'InlineFragment') return measure(selection.selectionSet);
    if (selection.kind === 'FragmentSpread')
      return measure(fragments.get(selection.name.value)?.selectionSet);
    if (selection.name.value.startsWith('__')) return nothing;
    const inner = measure(selection.selectionSet);
    const size = isList(selection) ? listSize(selection) : 1;
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      nodes: selection.selectionSet ? size * (isList(selection) ? 1 + inner.nodes : inner.nodes) : 0,
    };
  };
  return ofSelection;
};

const connectionFields = (schema: GraphQLSchema, document: DocumentNode): Set<FieldNode> => {
  const found = new Set<FieldNode>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const type = info.getType();
        if (type && getNamedType(type).name.endsWith('Connection')) found.add(node);
      },
    }),
  );
  return found;
};

/** A validation rule: it costs something once for each document, as parsed documents are remembered. */
export const QueryLimitsRule = (context: ValidationContext): ASTVisitor => ({
  Document(document) {
    const lists = connectionFields(context.getSchema(), document);
    const measure = createMeasure(document, (field) => lists.has(field));
    for (const definition of document.definitions) {
      if (definition.kind !== 'OperationDefinition') continue;
      let aliases = 0;
      let nodes = 0;
      for (const selection of definition.selectionSet.selections) {
        const cost = measure(selection);
        aliases += cost.aliases;
        nodes += cost.nodes;
        const field = selection as FieldNode;
        if (cost.depth > queryLimits.depth) {
          return context.reportError(
            tooCostly(`This goes ${cost.depth} levels deep; ${queryLimits.depth} are allowed.`, field),
          );
        }
        if (aliases > queryLimits.aliases) {
          return context.reportError(tooCostly(`This has more than ${queryLimits.aliases} aliases.`, field));
        }
        if (nodes > queryLimits.nodes) {
          const message = `This may answer with ${nodes.toLocaleString('en')} entries; ${queryLimits.nodes.toLocaleString('en')} are allowed. Ask for smaller pages.`;
          return context.reportError(tooCostly(message, field));
        }
      }
    }
  },
});
