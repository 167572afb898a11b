import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';

type Selection = OperationDefinitionNode['selectionSet']['selections'][number];

const asksTheSchema = (selection: Selection): boolean =>
  selection.kind === 'Field' && ['__schema', '__type', '__typename'].includes(selection.name.value);

/** The only operation of a document that asks nothing but what the schema is, whatever the variables and whoever asks. */
const isIntrospection = ({ definitions }: DocumentNode): boolean => {
  const operations = definitions.filter((one) => one.kind === 'OperationDefinition');
  const [operation] = operations;
  return (
    operations.length === 1 &&
    operation?.operation === 'query' &&
    (operation.variableDefinitions?.length ?? 0) === 0 &&
    operation.selectionSet.selections.every(asksTheSchema)
  );
};

/**
 * The schema does not change while the server runs, and telling all of it takes as long as a hundred requests: each document
 * is answered once. Documents are remembered by their text within a bound, and their answers only as long.
 */
export const withKnownIntrospection = (): Plugin => {
  const answers = new WeakMap<DocumentNode, ExecutionResult>();
  return {
    onExecute({ args: { document }, setResultAndStopExecution }) {
      if (!isIntrospection(document)) return;
      const known = answers.get(document);
      if (known) return setResultAndStopExecution(known);
      return {
        onExecuteDone({ result }) {
          if ('data' in result && !result.errors) answers.set(document, result);
        },
      };
    },
  };
};
