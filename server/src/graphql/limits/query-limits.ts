import { type ASTVisitor, GraphQLError, type OperationDefinitionNode, type ValidationContext } from 'graphql';
import { createMeasure, type Measured } from './measure.ts';

/** What one document may ask for. */
export const queryLimits = {
  tokens: 2_000,
  /** How deep brackets of any kind may be nested. */
  nesting: 60,
  depth: 12,
  aliases: 30,
  entries: 10_000,
  values: 100_000,
  /** How often a document may ask for the schema. */
  introspections: 2,
} as const;

const inWords = (count: number) => count.toLocaleString('en');

/** Why an operation is refused; null when it is not. */
const problem = ({ depth, aliases, entries, values }: Measured): string | null => {
  if (depth > queryLimits.depth) return `This goes ${depth} levels deep; ${queryLimits.depth} are allowed.`;
  if (aliases > queryLimits.aliases) return `This has more than ${queryLimits.aliases} aliases.`;
  if (entries > queryLimits.entries) {
    return `This may answer with ${inWords(entries)} entries, or work that counts as much; ${inWords(queryLimits.entries)} are allowed. Ask for smaller pages.`;
  }
  if (values > queryLimits.values) {
    return `This may answer with ${inWords(values)} values; ${inWords(queryLimits.values)} are allowed. Ask for smaller pages, or for fewer fields.`;
  }
  return null;
};

export const costExceeded = (message: string, node: OperationDefinitionNode | GraphQLError['nodes']) =>
  new GraphQLError(message, {
    nodes: node,
    extensions: { code: 'QUERY_COST_EXCEEDED', http: { status: 400 } },
  });

/** A validation rule: it costs something once for each document, as parsed documents are remembered. */
export const QueryLimitsRule = (context: ValidationContext): ASTVisitor => ({
  Document(document) {
    const measure = createMeasure(context.getSchema(), document);
    for (const definition of document.definitions) {
      if (definition.kind !== 'OperationDefinition') continue;
      const refusal = problem(measure(definition.selectionSet));
      if (refusal) return context.reportError(costExceeded(refusal, definition));
    }
  },
});
