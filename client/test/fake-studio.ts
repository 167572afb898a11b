import { Client, type Exchange, makeErrorResult, makeResult } from '@urql/core';
import { buildSchema, type ExecutionResult, execute } from 'graphql';
import { filter, fromPromise, makeSubject, map, merge, mergeMap, pipe } from 'wonka';
import sdl from '../../schema.graphql?raw';
import { createCache } from '../src/api/cache.ts';

const schema = buildSchema(sdl);

const job = (id: string, status: string) => ({
  __typename: 'Job',
  id,
  kind: 'GENERATE',
  status,
  progress: 0,
  attempts: 1,
});

const sprite = (number: number) => ({
  __typename: 'Sprite',
  id: `sprite-${number}`,
  name: `Sprite ${number}`,
  prompt: 'a boat',
  status: 'READY',
  source: 'GENERATED',
  favorite: false,
  shared: false,
  tags: [] as string[],
  createdAt: new Date(1_800_000_000_000 - number * 1000).toISOString(),
  updatedAt: new Date(1_800_000_000_000 - number * 1000).toISOString(),
  trashedAt: null as string | null,
  image: null,
  job: null as ReturnType<typeof job> | null,
  enhancements: { nodes: [] },
});

type Sprite = ReturnType<typeof sprite>;
type Ids = { ids: string[] };
type PageArgs = { first?: number; after?: string; filter?: { trashed?: boolean; favorite?: boolean } };

const notFound = { __typename: 'NotFoundError', code: 'NOT_FOUND', message: 'There is no such sprite.' };

/** A small studio in memory that answers the real schema; `hold` keeps answers back until it is let go. */
export const createFakeStudio = (count: number) => {
  const sprites: Sprite[] = Array.from({ length: count }, (_, i) => sprite(i));
  const asked: string[] = [];
  const inputs: unknown[] = [];
  let gate: Promise<void> = Promise.resolve();

  const find = (id: string) => sprites.find((one) => one.id === id);
  const mark = (typename: string, ids: string[], trashedAt: string | null) => {
    const found = ids.map(find);
    if (found.some((one) => !one)) return notFound;
    for (const one of found) if (one) one.trashedAt = trashedAt;
    return { __typename: typename, ids };
  };

  const root = {
    sprites: ({ first = 20, after, filter: wish }: PageArgs) => {
      const list = sprites.filter(
        (one) => Boolean(one.trashedAt) === (wish?.trashed ?? false) && (!wish?.favorite || one.favorite),
      );
      const from = after ? Number(after) + 1 : 0;
      const nodes = list.slice(from, from + first);
      return {
        nodes,
        totalCount: list.length,
        pageInfo: {
          hasNextPage: from + nodes.length < list.length,
          hasPreviousPage: from > 0,
          endCursor: String(from + nodes.length - 1),
        },
      };
    },
    enhancements: () => ({ nodes: [], totalCount: 0, pageInfo: {} }),
    stylePresets: () => [],
    providers: () => [{ name: 'LOCAL', available: true, capabilities: ['GENERATE'] }],
    randomPrompt: () => ({ prompt: 'a fox in a teacup', seed: 3, style: null }),
    trashSprites: ({ ids }: Ids) => mark('TrashPayload', ids, '2027-01-01T00:00:00Z'),
    restoreSprites: ({ ids }: Ids) => mark('RestorePayload', ids, null),
    updateSprite: ({ input }: { input: { id: string; favorite?: boolean } }) => {
      const one = find(input.id);
      if (!one) return notFound;
      if (input.favorite !== undefined) one.favorite = input.favorite;
      return { __typename: 'UpdateSpritePayload', sprite: one };
    },
    generateSprite: ({ input }: { input: { prompt: string } }) => {
      inputs.push(input);
      const made = { ...sprite(-1), id: 'sprite-new', name: input.prompt, status: 'PENDING' };
      made.job = job('job-new', 'QUEUED');
      sprites.unshift(made);
      return { __typename: 'GenerateSpritePayload', sprite: made, job: made.job };
    },
  };

  const changes = makeSubject<object>();
  const answer: Exchange = () => (operations) => {
    const answers = pipe(
      operations,
      filter(({ kind }) => kind === 'query' || kind === 'mutation'),
      mergeMap((operation) => {
        const definition = operation.query.definitions[0];
        if (definition?.kind === 'OperationDefinition') asked.push(definition.name?.value ?? '');
        const run = async (): Promise<ExecutionResult> => {
          await gate;
          return execute({
            schema,
            document: operation.query,
            rootValue: root,
            variableValues: operation.variables || {},
          });
        };
        return pipe(
          fromPromise(
            run().then(
              (result) => ({ result }),
              (error: Error) => ({ error }),
            ),
          ),
          map((outcome) =>
            'result' in outcome
              ? makeResult(operation, {
                  data: outcome.result.data,
                  errors: outcome.result.errors ? [...outcome.result.errors] : undefined,
                  hasNext: false,
                })
              : makeErrorResult(operation, outcome.error),
          ),
        );
      }),
    );
    const events = pipe(
      operations,
      filter(({ kind }) => kind === 'subscription'),
      mergeMap((operation) =>
        pipe(
          changes.source,
          mergeMap((libraryChanged) =>
            fromPromise(
              Promise.resolve(
                execute({
                  schema,
                  document: operation.query,
                  rootValue: { libraryChanged: () => libraryChanged },
                }),
              ),
            ),
          ),
          map(({ data }) => makeResult(operation, { data, hasNext: true })),
        ),
      ),
    );
    return merge([answers, events]);
  };

  return {
    client: new Client({
      url: 'http://studio.test',
      preferGetMethod: false,
      exchanges: [createCache(), answer],
    }),
    sprites,
    asked,
    inputs,
    /** Something changes on another device. */
    change: (change: object) => changes.next(change),
    /** A sprite to be changed or added, older with a higher number. */
    sprite,
    /** Answers wait until the returned function is called. */
    hold: () => {
      let open = () => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return open;
    },
  };
};
