import { CombinedError } from '@urql/core';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { problemOfFailure, problemOfJob, problemOfRequest } from '../src/api/problem.ts';
import { outcomeOf } from '../src/api/use-verb.ts';
import { problemOfState } from '../src/features/jobs/job-problem.ts';
import { introspection } from '../src/gql/introspection.ts';

describe('problems in words', () => {
  it('point at the inputs that are wrong', () => {
    const problem = problemOfFailure({
      __typename: 'ValidationError',
      code: 'VALIDATION_FAILED',
      message: 'prompt: At most 2,000 characters.',
      fields: [{ path: ['input', 'prompt'], message: 'At most 2,000 characters.' }],
    });
    expect(problem.fields).toEqual({ prompt: 'At most 2,000 characters.' });
    expect(problem.advice).toBe('At most 2,000 characters.');
  });

  it('begin a sentence with the input that it is about', () => {
    const { fields } = problemOfFailure({
      __typename: 'ValidationError',
      code: 'VALIDATION_FAILED',
      message: 'Look at the fields.',
      fields: [{ path: ['input', 'spriteName'], message: 'is longer than 120 characters' }],
    });
    expect(fields).toEqual({ spriteName: 'Sprite name is longer than 120 characters.' });
  });

  it.each([
    'PROVIDER_UNAVAILABLE',
    'PROVIDER_REFUSED',
    'PROVIDER_NO_IMAGE',
    'PROVIDER_AUTH',
    'PROVIDER_QUOTA',
    'TIMEOUT',
    'INVALID_RESULT',
    'BUDGET_EXCEEDED',
    'CANCELED',
    'INTERNAL',
  ] as const)('say what to do about a job that ended with %s', (code) => {
    const problem = problemOfJob({ code, message: 'raw vendor text', retryable: true });
    expect(problem.title).not.toBe('');
    expect(problem.advice).not.toContain('raw vendor text');
    expect(problem.retryable).toBe(true);
  });

  it('say until when to wait for an artist who does not answer', () => {
    const job = {
      id: 'j',
      kind: 'GENERATE',
      status: 'FAILED',
      progress: 0,
      finishedAt: new Date(2026, 10, 22, 14, 4, 30).toISOString(),
      error: { code: 'PROVIDER_UNAVAILABLE', message: 'raw', retryable: true },
    } as const;
    expect(problemOfState(job).advice).toMatch(/Wait until 2:05.PM/);
    expect(problemOfState(undefined).title).toMatch(/broke on our side/);
  });

  it('name the sums of a budget, and where to raise it', () => {
    const money = (micros: number) => ({ __typename: 'Money' as const, micros });
    const problem = problemOfFailure({
      __typename: 'BudgetExceededError',
      code: 'BUDGET_EXCEEDED',
      message: 'No.',
      limit: money(5_000_000),
      spent: money(4_990_000),
      estimate: money(68_200),
    });
    expect(problem.advice).toMatch(/\$0\.0682.*\$4\.99 of \$5\.00/);
    expect(problem.settings).toBe('budget');
  });

  it('know that a lost connection is worth another try', () => {
    const problem = problemOfRequest(new CombinedError({ networkError: new Error('Failed to fetch') }));
    expect(problem.retryable).toBe(true);
    expect(problem.title).toMatch(/cannot be reached/);
  });

  it('say that the house has no more, which raising one’s own budget does not mend', () => {
    const money = (micros: number) => ({ __typename: 'Money' as const, micros });
    const problem = problemOfFailure({
      __typename: 'BudgetExceededError',
      code: 'BUDGET_EXCEEDED',
      message: 'Everybody here together has spent it. Draw locally, or wait for the next month (UTC).',
      limit: money(50_000_000),
      spent: money(1_000_000),
      estimate: money(68_200),
    });
    expect(problem.advice).toMatch(/next month/);
    expect(problem.settings).toBeUndefined();
  });

  const refused = (code: string, message: string, retryAfter: number) =>
    problemOfRequest(
      new CombinedError({ graphQLErrors: [new GraphQLError(message, { extensions: { code, retryAfter } })] }),
    );

  it('say which share is used up, and in human time when it is free again', () => {
    const problem = refused(
      'RATE_LIMITED',
      'There may be 20 new accounts an hour. Try again in 2700 s.',
      2700,
    );
    expect(problem.advice).toBe('There may be 20 new accounts an hour. Try again in about 45 min.');
    expect(problem.retryable).toBe(true);
    const full = refused('RATE_LIMITED', 'You keep 1024 MiB. Delete what you do not need.', 3600);
    expect(full.advice).toBe('You keep 1024 MiB. Delete what you do not need.');
  });

  it('say when a studio that is being restarted is worth another try', () => {
    const problem = refused('SERVICE_UNAVAILABLE', 'The server is being restarted.', 5);
    expect(problem.advice).toMatch(/restarted.*Try again in 5 s\.$/);
    expect(problem.retryable).toBe(true);
  });

  it('never show an internal message', () => {
    const error = new GraphQLError('SELECT * FROM users');
    expect(JSON.stringify(problemOfRequest(new CombinedError({ graphQLErrors: [error] })))).not.toContain(
      'SELECT',
    );
  });
});

describe('the outcome of a mutation', () => {
  it('is the payload', () => {
    const answer = { __typename: 'TrashPayload', ids: ['a'] } as const;
    expect(outcomeOf(answer, undefined)).toEqual({ payload: answer });
  });

  it('is the problem of a failure in the union', () => {
    const answer = { __typename: 'NotFoundError', code: 'NOT_FOUND', message: 'gone' } as const;
    expect(outcomeOf(answer, undefined).problem?.title).toMatch(/not here/);
  });

  it('is a problem, too, when nothing came', () => {
    expect(outcomeOf(undefined, undefined).problem?.retryable).toBe(true);
  });
});

it('the schema for the cache knows which types are failures', () => {
  const { types = [] } = introspection.__schema;
  expect(types.find((type) => 'name' in type && type.name === 'Error')).toMatchObject({
    possibleTypes: expect.arrayContaining([
      { kind: 'OBJECT', name: 'ValidationError' },
      { kind: 'OBJECT', name: 'ProviderUnavailableError' },
    ]),
  });
});
