import { Client, type Exchange, makeErrorResult, makeResult } from '@urql/core';
import { buildSchema, type ExecutionResult, execute, GraphQLError } from 'graphql';
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
  partOfScene: false,
  trashedAt: null as string | null,
  deletedAfter: null as string | null,
  image: null as object | null,
  animations: [] as object[],
  movements: ['idle', 'walk', 'hurt', 'open'],
  derivedFrom: null as object | null,
  recipe: null as object | null,
  job: null as ReturnType<typeof job> | null,
  enhancements: { nodes: [] },
});

const dollars = (micros: number) => ({ currency: 'USD', micros });

const freely = { minArea: null, maxTransparentArea: null, sides: null, square: false };

/** The local artist, PixelLab with a key, Gemini without. */
const everyone = () => [
  {
    name: 'LOCAL',
    available: true,
    reason: null as string | null,
    capabilities: ['GENERATE', 'ENHANCE'],
    models: ['artist-1'],
    balance: null as ReturnType<typeof dollars> | null,
    accepts: [] as object[],
  },
  {
    name: 'PIXELLAB',
    available: true,
    reason: null as string | null,
    capabilities: ['GENERATE', 'ANIMATE', 'ROTATE'],
    models: ['pixflux'],
    balance: dollars(10_500_000),
    accepts: [
      {
        ...freely,
        capability: 'GENERATE',
        minSide: 16,
        maxSide: 400,
        minArea: 1024,
        maxTransparentArea: 40_000,
      },
      { ...freely, capability: 'ANIMATE', minSide: 64, maxSide: 64, sides: [64] },
      { ...freely, capability: 'ROTATE', minSide: 16, maxSide: 128, sides: [16, 32, 64, 128], square: true },
    ],
  },
  {
    name: 'GEMINI',
    available: false,
    reason: 'Gemini has no key: set GEMINI_API_KEY and start again.',
    capabilities: ['GENERATE', 'ENHANCE'],
    models: [],
    balance: null,
    accepts: [],
  },
];

const budgetExceeded = {
  __typename: 'BudgetExceededError',
  code: 'BUDGET_EXCEEDED',
  message: 'The budget is used up.',
  limit: dollars(1_000_000),
  spent: dollars(995_000),
  estimate: dollars(8_400),
};

type Order = { provider?: string; frames?: number; directions?: string[]; [field: string]: unknown };
type Estimate = Partial<Record<'generate' | 'enhance' | 'animate' | 'rotate', Order>>;

/** A small price list. */
const priceOf = ({ generate, enhance, animate, rotate }: Estimate) => {
  const order = generate ?? enhance ?? animate ?? rotate;
  const micros = animate ? 15_700 : rotate ? 10_600 * (rotate.directions?.length ?? 0) : 8_400;
  return order?.provider === 'PIXELLAB' ? micros : 0;
};

const newViewer = () => ({
  __typename: 'User',
  id: 'user-me',
  name: 'Guest',
  email: null as string | null,
  isGuest: true,
  createdAt: '2026-01-01T00:00:00Z',
  deleteAfter: null as string | null,
  forgottenAfter: '2026-04-01T00:00:00Z',
  storage: { usedBytes: 1_500_000, limitBytes: 1_073_741_824 },
});

const scene = (viewer: { id: string; name: string }, number: number) => ({
  __typename: 'Scene',
  id: `scene-${number}`,
  name: `Scene ${number}`,
  width: 1280,
  height: 720,
  shared: false,
  createdAt: new Date(1_800_000_000_000 - number * 1000).toISOString(),
  updatedAt: new Date(1_800_000_000_000 - number * 1000).toISOString(),
  trashedAt: null as string | null,
  deletedAfter: null as string | null,
  owner: viewer,
  poster: null as object | null,
  exports: [] as object[],
});

type Sprite = ReturnType<typeof sprite>;
type Scene = ReturnType<typeof scene>;
type Ids = { ids: string[] };
type Wish = { trashed?: boolean; favorite?: boolean; source?: string[] };
type PageArgs = { first?: number; after?: string; filter?: Wish };

const password = 'open sesame';
const invalidCredentials = {
  __typename: 'InvalidCredentialsError',
  code: 'INVALID_CREDENTIALS',
  message: 'Email and password do not belong together.',
};

const notFound = { __typename: 'NotFoundError', code: 'NOT_FOUND', message: 'There is no such sprite.' };

/** A small studio in memory that answers the real schema; `hold` keeps answers back until it is let go. */
export const createFakeStudio = (count: number) => {
  const viewer = newViewer();
  let arrival: 'seated' | 'stranger' | 'forgotten' | 'refused' = 'seated';
  const sprites: Sprite[] = Array.from({ length: count }, (_, i) => sprite(i));
  const scenes: Scene[] = [];
  const asked: string[] = [];
  const inputs: unknown[] = [];
  const providers = everyone();
  const budget = {
    soft: null as ReturnType<typeof dollars> | null,
    hard: dollars(10_000_000),
    spent: dollars(0),
    warning: false,
  };
  const usage = { total: dollars(0), uncertain: dollars(0), days: [] as object[], entries: [] as object[] };
  let broke = false;
  let gate: Promise<void> = Promise.resolve();

  const markScenes = (typename: string, ids: string[], trashedAt: string | null) => {
    for (const one of scenes) if (ids.includes(one.id)) one.trashedAt = trashedAt;
    return { __typename: typename, ids };
  };
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
        (one) =>
          Boolean(one.trashedAt) === (wish?.trashed ?? false) &&
          (!wish?.favorite || one.favorite) &&
          (!wish?.source || wish.source.includes(one.source)),
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
    viewer: () => (arrival === 'seated' ? viewer : null),
    signInAsGuest: () => {
      if (arrival === 'refused')
        throw new GraphQLError('There may be 60 new guests from one address an hour. Try again in 2700 s.', {
          extensions: { code: 'RATE_LIMITED', retryAfter: 2700 },
        });
      if (arrival === 'stranger') arrival = 'seated';
      return { __typename: 'SignInPayload', user: viewer };
    },
    signOutOthers: () => 0,
    changePassword: ({ input }: { input: { currentPassword: string } }) => {
      inputs.push(input);
      return input.currentPassword === password
        ? { __typename: 'ChangePasswordPayload', user: viewer }
        : invalidCredentials;
    },
    deleteAccount: ({ input }: { input: { password?: string } }) => {
      if (!viewer.isGuest && input.password !== password) return invalidCredentials;
      viewer.deleteAfter = '2027-01-08T12:00:00Z';
      return { __typename: 'DeleteAccountPayload', user: viewer };
    },
    keepAccount: () => {
      viewer.deleteAfter = null;
      return { __typename: 'KeepAccountPayload', user: viewer };
    },
    scenes: ({ first = 20, after, filter: wish }: PageArgs & { filter?: { joined?: boolean } }) => {
      const list = scenes.filter(
        (one) =>
          Boolean(one.trashedAt) === (wish?.trashed ?? false) &&
          (one.owner.id !== viewer.id) === (wish?.joined ?? false),
      );
      const from = after ? Number(after) + 1 : 0;
      const nodes = list.slice(from, from + first);
      const hasNextPage = from + nodes.length < list.length;
      const pageInfo = { hasNextPage, hasPreviousPage: from > 0, endCursor: String(from + nodes.length - 1) };
      return { nodes, totalCount: list.length, pageInfo };
    },
    sceneTemplates: () => [{ key: 'harbor', name: 'Harbor at night', description: 'A boat under the moon.' }],
    createScene: ({ input }: { input: object }) => {
      inputs.push(input);
      const made = { ...scene(viewer, -1), ...input, id: 'scene-new' };
      scenes.unshift(made);
      return { __typename: 'CreateScenePayload', scene: made };
    },
    scene: ({ id }: { id: string }) => scenes.find((one) => one.id === id),
    deleteExports: ({ ids }: Ids) => ({ __typename: 'DeletePayload', ids }),
    trashScenes: ({ ids }: Ids) => markScenes('TrashPayload', ids, '2027-01-01T00:00:00Z'),
    restoreScenes: ({ ids }: Ids) => markScenes('RestorePayload', ids, null),
    enhancements: () => ({ nodes: [], totalCount: 0, pageInfo: {} }),
    stylePresets: () => [],
    providers: () => providers,
    estimateCost: ({ input }: { input: Estimate }) => ({
      provider: 'LOCAL',
      cost: dollars(priceOf(input)),
    }),
    budget: () => budget,
    usage: () => usage,
    setBudget: ({ input }: { input: { softMicros?: number; hardMicros?: number } }) => {
      inputs.push(input);
      budget.soft = input.softMicros === undefined ? null : dollars(input.softMicros);
      budget.hard = dollars(input.hardMicros ?? 10_000_000);
      return { __typename: 'SetBudgetPayload', budget };
    },
    sprite: ({ id }: { id: string }) => find(id),
    animateSprite: ({ input }: { input: Order }) => {
      inputs.push(input);
      if (input.action === 'fly') {
        const fields = [{ __typename: 'FieldError', path: ['action'], message: 'It has no wings.' }];
        return {
          __typename: 'ValidationError',
          code: 'VALIDATION_FAILED',
          message: 'action: It has no wings.',
          fields,
        };
      }
      const moved = {
        __typename: 'SpriteAnimation',
        id: `animation-${inputs.length}`,
        action: input.action,
        direction: input.direction,
        loop: 'LOOP',
        status: 'PENDING',
        createdAt: '2027-01-01T00:00:00Z',
        frames: [],
        sprite: { __typename: 'Sprite', id: input.spriteId },
        job: job('job-move', 'QUEUED'),
      };
      return { __typename: 'AnimateSpritePayload', animation: moved, job: moved.job };
    },
    rotateSprite: ({ input }: { input: Order }) => {
      inputs.push(input);
      const turned = (input.directions ?? []).map((direction) => ({
        ...sprite(-2),
        id: `sprite-${direction}`,
        name: `Sprite, ${direction.toLowerCase()}`,
        status: 'PENDING',
        source: 'DERIVED',
        derivedFrom: { __typename: 'Sprite', id: input.spriteId },
        job: job('job-turn', 'QUEUED'),
      }));
      sprites.unshift(...turned);
      return { __typename: 'RotateSpritePayload', sprites: turned, job: turned[0]?.job };
    },
    randomPrompt: () => ({ prompt: 'a fox in a teacup', seed: 3, style: null }),
    trashSprites: ({ ids }: Ids) => mark('TrashPayload', ids, '2027-01-01T00:00:00Z'),
    restoreSprites: ({ ids }: Ids) => mark('RestorePayload', ids, null),
    // All of them stand in a scene.
    deleteSprites: ({ ids, evenIfUsed }: Ids & { evenIfUsed?: boolean }) => {
      inputs.push({ ids, evenIfUsed });
      if (evenIfUsed) return { __typename: 'DeletePayload', ids };
      const fields = [{ __typename: 'FieldError', path: ['evenIfUsed'], message: 'must be true' }];
      return { __typename: 'ValidationError', code: 'VALIDATION_FAILED', message: 'must be true', fields };
    },
    updateSprite: ({ input }: { input: { id: string; favorite?: boolean } }) => {
      const one = find(input.id);
      if (!one) return notFound;
      if (input.favorite !== undefined) one.favorite = input.favorite;
      return { __typename: 'UpdateSpritePayload', sprite: one };
    },
    // It knows nothing but robots.
    readPrompt: ({ prompt }: { prompt: string }) => {
      const ignored = prompt.split(' ').filter((word) => word !== 'robot');
      return {
        subject: 'robot',
        known: true,
        parts: [{ role: 'SUBJECT', name: 'robot', words: 'robot' }],
        ignored,
        suggestions: ignored.map((words) => ({ words, names: ['cactus'] })),
      };
    },
    nodes: ({ ids }: Ids) => ids.map((id) => find(id) ?? null),
    generateSprite: ({ input }: { input: { prompt: string; provider?: string; count?: number } }) => {
      inputs.push(input);
      if (broke && input.provider === 'PIXELLAB') return budgetExceeded;
      const all = Array.from({ length: input.count ?? 1 }, (_, index) => ({
        ...sprite(-1),
        id: index === 0 ? 'sprite-new' : `sprite-new-${index + 1}`,
        name: input.prompt,
        status: 'PENDING',
        job: job(`job-new-${index + 1}`, 'QUEUED'),
      }));
      sprites.unshift(...all);
      return { __typename: 'GenerateSpritePayload', sprite: all[0], job: all[0]?.job, sprites: all };
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

  const anew = () =>
    new Client({ url: 'http://studio.test', preferGetMethod: false, exchanges: [createCache(), answer] });
  return {
    client: anew(),
    /** Another client, with a cache of its own. */
    anew,
    /** Who comes in: somebody known, a stranger, one whose cookie is lost each time, or one too many. */
    arrive: (as: typeof arrival) => {
      arrival = as;
    },
    viewer,
    sprites,
    scenes,
    asked,
    inputs,
    providers,
    budget,
    usage,
    /** From now on paid drawing is beyond the budget. */
    spendAll: () => {
      broke = true;
    },
    /** Something changes on another device. */
    change: (change: object) => changes.next(change),
    /** A sprite to be changed or added, older with a higher number. */
    sprite,
    /** A scene to be changed or added, older with a higher number. */
    scene: (number: number) => scene(viewer, number),
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
