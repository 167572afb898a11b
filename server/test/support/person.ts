import type { App } from '../../src/app.ts';

export const origin = 'http://papeterie.test';

/** Whatever a query answered: as untyped as what JSON.parse gives; each test knows the shape of its own. */
export type Json = ReturnType<typeof JSON.parse>;

export type Answer = {
  status: number;
  headers: Headers;
  data: Json;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
};

export type Person = {
  token: string | null;
  /** The whole answer, errors and all. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** The data of an answer that must not have errors. */
  get(query: string, variables?: object): Promise<Json>;
  /** The one field of a mutation's answer. */
  do(mutation: string, variables?: object): Promise<Json>;
  /** Sends files as the multipart request specification says: variables have null in their places. */
  upload(query: string, variables: object, files: Record<string, File>): Promise<Answer>;
  /** The states of a subscription over SSE, until it completes or `enough` of them came, or one that is. */
  watch(query: string, variables?: object, enough?: number | ((state: Json) => boolean)): Promise<Json[]>;
  /** The answer to a plain request. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
};

const answerOf = async (response: Response): Promise<Answer> => {
  const body = (await response.json()) as Omit<Answer, 'status' | 'headers'>;
  return { ...body, status: response.status, headers: response.headers };
};

/** Somebody who talks to the API with a token, or with none. */
export const person = (app: App, token: string | null = null, address = '10.0.0.1'): Person => {
  const auth: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const post = (body: BodyInit, headers: Record<string, string>) =>
    app.fetch(
      new Request(`${origin}/api/graphql`, { method: 'POST', body, headers: { ...auth, ...headers } }),
      address,
    );

  const self: Person = {
    token,
    ask: async (query, variables = {}, headers = {}) =>
      answerOf(
        await post(JSON.stringify({ query, variables }), {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...headers,
        }),
      ),
    async get(query, variables) {
      const { data, errors } = await self.ask(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async do(mutation, variables) {
      const data = await self.get(mutation, variables);
      return Object.values(data)[0] as Json;
    },
    async upload(query, variables, files) {
      const form = new FormData();
      form.set('operations', JSON.stringify({ query, variables }));
      const names = Object.keys(files);
      form.set('map', JSON.stringify(Object.fromEntries(names.map((path, index) => [index, [path]]))));
      for (const [index, path] of names.entries()) form.set(String(index), files[path]!);
      return answerOf(await post(form, { 'graphql-preflight': '1' }));
    },
    async watch(query, variables = {}, enough = Number.POSITIVE_INFINITY) {
      const response = await post(JSON.stringify({ query, variables }), {
        'content-type': 'application/json',
        accept: 'text/event-stream',
      });
      return readEvents(response, enough);
    },
    fetch: (url, init) => app.fetch(new Request(new URL(url, origin), init), address),
  };
  return self;
};

const readEvents = async (
  response: Response,
  enough: number | ((state: Json) => boolean),
): Promise<Json[]> => {
  const events: Json[] = [];
  const isEnough = (state: Json) => (typeof enough === 'number' ? events.length >= enough : enough(state));
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let done = enough === 0;
  while (!done) {
    const { done: ended, value } = await reader.read();
    if (ended) break;
    text += value;
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const data = /^event: next\ndata: (.*)$/m.exec(block)?.[1];
      if (!data) continue;
      const answer = JSON.parse(data) as Answer;
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      events.push(answer.data);
      done ||= isEnough(answer.data);
    }
  }
  await reader.cancel();
  return events;
};

/** A new guest of this server. */
export const guest = async (app: App): Promise<Person> => {
  const signedIn = await person(app).do('mutation { signInAsGuest { ... on SignInPayload { token } } }');
  return person(app, signedIn.token as string);
};
