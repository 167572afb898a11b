import { GraphQLError, validate } from 'graphql';
import { handleStreamOrSingleExecutionResult, type Plugin } from 'graphql-yoga';
import { errorCodes, mostErrors, presentError, presentErrors } from './present-error.ts';

type Result = { errors?: readonly GraphQLError[] };

const fewer = ({ result, setResult }: { result: Result; setResult(result: Result): void }) => {
  if (result.errors && result.errors.length > mostErrors)
    setResult({ ...result, errors: result.errors.slice(0, mostErrors) });
};

/**
 * What is wrong with a document or its answer, with a code each, in messages and numbers that do not grow with what was
 * sent. (What went wrong while executing is put into words by maskError.)
 */
export const withPresentedErrors: Plugin = {
  onParse:
    () =>
    ({ result, replaceParseResult }) => {
      if (result instanceof GraphQLError) replaceParseResult(presentError(result, errorCodes.parse));
    },
  onValidate({ setValidationFn }) {
    setValidationFn((schema, document, rules, _options, typeInfo) =>
      validate(schema, document, rules, { maxErrors: mostErrors }, typeInfo),
    );
    return ({ result, setResult }) => {
      const errors = result.filter((error) => error instanceof GraphQLError);
      if (errors.length > 0) setResult(presentErrors(errors, errorCodes.validation));
    };
  },
  onExecute: () => ({ onExecuteDone: (done) => handleStreamOrSingleExecutionResult(done, fewer) }),
  onSubscribe: () => ({ onSubscribeResult: (done) => handleStreamOrSingleExecutionResult(done, fewer) }),
};
