import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { inTurn } from '../domain/admission/turns.ts';
import type { Context } from './context.ts';

type MaskError = (error: unknown) => Error;

type Selection = OperationDefinitionNode['selectionSet']['selections'][number];

const isAsking = (name: string): boolean => name === '__schema' || name === '__type';

/** Whether a document asks what the schema is, wherever and beside whatever. */
const asks = ({ definitions }: DocumentNode): boolean => {
  let found = false;
  for (const definition of definitions) {
    visit(definition, {
      Field({ name }) {
        found ||= isAsking(name.value);
        return found ? BREAK : undefined;
      },
    });
  }
  return found;
};

const isPure = (selection: Selection): boolean =>
  selection.kind === 'Field' && (isAsking(selection.name.value) || selection.name.value === '__typename');

/** Whether that is all it asks, so that its answer is the same whatever the variables and whoever asks. */
const asksNothingElse = ({ definitions }: DocumentNode): boolean => {
  const operations = definitions.filter((one) => one.kind === 'OperationDefinition');
  const [operation] = operations;
  return (
    operations.length === 1 &&
    operation?.operation === 'query' &&
    (operation.variableDefinitions?.length ?? 0) === 0 &&
    operation.selectionSet.selections.every(isPure)
  );
};

/** What is known of a document: those that are remembered as parsed come again. */
const kindOf = (document: DocumentNode): 'OTHER' | 'ASKS' | 'ASKS_ONLY' =>
  asks(document) ? (asksNothingElse(document) ? 'ASKS_ONLY' : 'ASKS') : 'OTHER';

/** Tools ask in few ways. A short document has an answer of a megabyte: few are remembered, however many are asked. */
const rememberedAnswers = 8;

/**
 * The schema does not change while the server runs, and telling all of it takes as long as a hundred requests: the latest
 * documents that ask for it are answered once, also for a whole class that asks at the same time. Others take turns, one
 * at a time.
 */
export const withKnownIntrospection = (maskError: MaskError): Plugin<Context> => {
  const answers = new LRUCache<DocumentNode, Promise<ExecutionResult>>({ max: rememberedAnswers });
  const kinds = new WeakMap<DocumentNode, ReturnType<typeof kindOf>>();
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { document } = args;
      const kind = kinds.get(document) ?? kindOf(document);
      kinds.set(document, kind);
      if (kind === 'OTHER') return;
      const { deps, address }: Context = args.contextValue;

      const answer = (): Promise<ExecutionResult> =>
        inTurn(deps.admission.introspections, address ?? 'somewhere', 1, () => executeFn(args));
      const refused = (error: unknown): ExecutionResult => {
        const masked = maskError(error);
        return { errors: [masked instanceof GraphQLError ? masked : new GraphQLError(masked.message)] };
      };
      const once = (): Promise<ExecutionResult> => {
        const known = answers.get(document);
        if (known) return known;
        const asked = answer();
        answers.set(document, asked);
        const forget = () => void answers.delete(document);
        asked.then(({ errors }) => errors && forget(), forget);
        return asked;
      };
      setExecuteFn(() => (kind === 'ASKS_ONLY' ? once() : answer()).catch(refused));
    },
  };
};
