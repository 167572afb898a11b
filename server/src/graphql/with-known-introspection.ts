import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

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

/** Tools ask in few ways. A short document has an answer of a megabyte: few are remembered, however many are asked. */
const rememberedAnswers = 8;

/**
 * The schema does not change while the server runs, and telling all of it takes as long as a hundred requests: the latest
 * documents that ask for it are answered once.
 */
export const withKnownIntrospection = (): Plugin => {
  const answers = new LRUCache<DocumentNode, ExecutionResult>({ max: rememberedAnswers });
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
