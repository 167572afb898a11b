import type { z } from 'zod';
import type { Reply } from '../reply.ts';

type Issue = z.core.$ZodIssue;

/** One entry of FastAPI's `detail`, in the words of pydantic 2. */
const entryOf = (issue: Issue, body: unknown) => {
  const input = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    body,
  );
  const loc = ['body', ...issue.path];
  if (input === undefined) return { type: 'missing', loc, msg: 'Field required', input: null };
  const entry = (type: string, msg: string, ctx: object) => ({ type, loc, msg, input, ctx });
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string'
        ? entry('string_too_short', `String should have at least ${issue.minimum} character`, {
            min_length: issue.minimum,
          })
        : entry('greater_than_equal', `Input should be greater than or equal to ${issue.minimum}`, {
            ge: issue.minimum,
          });
    case 'too_big':
      return issue.origin === 'string'
        ? entry('string_too_long', `String should have at most ${issue.maximum} characters`, {
            max_length: issue.maximum,
          })
        : entry('less_than_equal', `Input should be less than or equal to ${issue.maximum}`, {
            le: issue.maximum,
          });
    case 'invalid_value': {
      const expected = issue.values.map((value) => `'${String(value)}'`).join(', ');
      return entry('literal_error', `Input should be ${expected}`, { expected });
    }
    default:
      return entry('value_error', issue.message, {});
  }
};

export const validationError = (error: z.ZodError, body: unknown): Reply => ({
  status: 422,
  json: { detail: error.issues.map((issue) => entryOf(issue, body)) },
});

export const refusal = (status: number, detail: string): Reply => ({ status, json: { detail } });
