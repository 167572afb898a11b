import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { describeApi } from '../support/app.ts';
import { guest, person } from '../support/person.ts';

const nested = (depth: number): string =>
  depth === 0 ? 'id' : `enhancements(first: 1) { nodes { sprite { ${nested(depth - 1)} } } }`;

describeApi('limits of a document', (app) => {
  const codeOf = async (query: string): Promise<unknown> =>
    (await (await guest(app())).ask(query)).errors?.[0]?.extensions.code;

  it('let tools read the schema', async () => {
    const { data } = await person(app()).ask(getIntrospectionQuery());
    expect(data.__schema.types.length).toBeGreaterThan(30);
  });

  it('are depth, aliases, entries and length', async () => {
    expect(await codeOf(`{ sprites(first: 1) { nodes { ${nested(5)} } } }`)).toBe('QUERY_COST_EXCEEDED');
    expect(
      await codeOf(`{ ${Array.from({ length: 31 }, (_, i) => `a${i}: viewer { id }`).join(' ')} }`),
    ).toBe('QUERY_COST_EXCEEDED');
    expect(
      await codeOf('{ sprites(first: 100) { nodes { enhancements(first: 100) { nodes { id } } } } }'),
    ).toBe('QUERY_COST_EXCEEDED');
    expect(
      await codeOf(
        'query ($n: Int) { sprites(first: $n) { nodes { enhancements(first: $n) { nodes { id } } } } }',
      ),
    ).toBe('QUERY_COST_EXCEEDED');
    expect(
      await codeOf('{ sprites(first: 50) { nodes { enhancements(first: 100) { nodes { id } } } } }'),
    ).toBeUndefined();
    const long = await (await guest(app())).ask(`{ ${'viewer { id } '.repeat(600)} }`);
    expect(long.errors?.[0]?.message).toMatch(/2000 tokens/);
  });

  it('let nobody have thirty prompts read at once', async () => {
    const asked = (times: number) =>
      codeOf(
        `{ ${Array.from({ length: times }, (_, i) => `a${i}: readPrompt(prompt: "owl") { subject }`).join(' ')} }`,
      );
    expect(await asked(10)).toBeUndefined();
    expect(await asked(30)).toBe('QUERY_COST_EXCEEDED');
  });

  it('count whatever is asked for, however it is written', async () => {
    const exceeds = async (query: string) =>
      expect([query.slice(0, 60), await codeOf(query)]).toEqual([query.slice(0, 60), 'QUERY_COST_EXCEEDED']);
    // Nonsense buys no credit.
    await exceeds(
      '{ a: sprites(first: -90000) { nodes { id } } b: sprites(first: 100) { nodes { enhancements(first: 100) { nodes { id } } } } }',
    );
    // Lists without pages count by what they declare, ids by their number.
    await exceeds('{ scenes(first: 100) { nodes { layers { behaviors { id } } } } }');
    await exceeds('{ scenes(first: 100) { nodes { document } } }');
    await exceeds(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Sprite { versions { image { id: sha256 } } animations { frames { durationMs } } } } }',
    );
    // Work without many entries.
    await exceeds(
      `{ ${[1, 2, 3, 4, 5, 6].map((n) => `p${n}: processPreview(input: { id: "x", steps: [] }) { __typename }`).join(' ')} }`,
    );
    await exceeds('{ sprites(first: 100) { nodes { animations { quality { colors } } } } }');
    // Values of many entries, fragments counted wherever they are spread.
    const fields = 'id name prompt favorite shared pivotX pivotY createdAt updatedAt trashedAt status seed';
    await exceeds(
      `fragment F on Sprite { ${fields} } { sprites(first: 90) { nodes { enhancements(first: 99) { nodes { sprite { ...F } } } } } }`,
    );
    // One thing of each is fine, and what the studio asks for.
    expect(
      await codeOf(
        '{ nodes(ids: []) { id } processRecipes { id } scenes(first: 10) { nodes { document } } }',
      ),
    ).toBeUndefined();
  });

  it('are nesting, before the parser overflows', async () => {
    for (const bracket of ['[', '{a:', '(']) {
      const answer = await person(app()).ask(`{ node(id: ${bracket.repeat(900)}`);
      expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'QUERY_COST_EXCEEDED']);
    }
    const strings = await person(app()).ask(`{ node(id: "${'['.repeat(1_900)}") { id } }`);
    expect(strings.errors).toBeUndefined();
  });

  it('are how often the schema is asked for, without aliases that multiply it', async () => {
    const asking = '__schema { types { name } }';
    const code = async (query: string) => (await person(app()).ask(query)).errors?.[0]?.extensions.code;
    expect(await code(`{ a: ${asking} b: ${asking} }`)).toBeUndefined();
    expect(await code(`{ a: ${asking} b: ${asking} c: ${asking} }`)).toBe('QUERY_COST_EXCEEDED');
    expect(
      await code(
        `fragment F on Query { ${asking} t: __type(name: "Sprite") { name } } { ...F a: ${asking} }`,
      ),
    ).toBe('QUERY_COST_EXCEEDED');
    expect(await code('{ __schema { types { a: name b: name } } }')).toBe('QUERY_COST_EXCEEDED');
    expect(
      await code('{ __type(name: "Sprite") { ...F } } fragment F on __Type { x: fields { name } }'),
    ).toBe('QUERY_COST_EXCEEDED');
  });

  it('are the answer to nonsense: few errors, short ones, each with a code', async () => {
    const long = 'x'.repeat(50_000);
    const everyError = [
      `{ ${Array.from({ length: 400 }, (_, i) => `nonsense${i}`).join(' ')} }`,
      `{ ${long} }`,
      `{ node(id: "${long}" }`,
      `query ($a: Int) { sprites(first: $a, last: "${long}") { nodes { id } } }`,
    ];
    for (const query of everyError) {
      const answer = await person(app()).ask(query, { a: long });
      const text = JSON.stringify(answer.errors);
      expect(answer.errors!.length).toBeLessThanOrEqual(11);
      expect(text.length).toBeLessThan(8_000);
      expect(answer.errors!.every(({ extensions }) => typeof extensions?.code === 'string')).toBe(true);
      expect(text).not.toContain('originalError');
    }
    const values = await person(app()).ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 500 }, () => ({ [long.slice(0, 90)]: 1 })),
    });
    expect(values.errors!.length).toBeLessThanOrEqual(11);
    expect(values.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('see through fragments that are spread again and again, without going every way', async () => {
    const levels = Array.from(
      { length: 60 },
      (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`,
    );
    const doubled = `query { ...f0 } ${levels.join(' ')} fragment f60 on Query { __typename }`;
    const answer = await person(app()).ask(doubled);
    // Measured as what it would come to, in no time.
    expect(answer.errors?.[0]?.extensions.code).toBe('QUERY_COST_EXCEEDED');
  });

  it('leave no place to many operations at once', async () => {
    const response = await person(app()).fetch('/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }]),
    });
    expect(response.status).toBe(400);
  });

  it('see through fragments, also ones that spread themselves', async () => {
    const hidden =
      'fragment F on Sprite { enhancements(first: 100) { nodes { id } } } { sprites(first: 100) { nodes { ...F } } }';
    expect(await codeOf(hidden)).toBe('QUERY_COST_EXCEEDED');
    const endless =
      'fragment F on Sprite { enhancements { nodes { sprite { ...F } } } } { sprites { nodes { ...F } } }';
    const answer = await (await guest(app())).ask(endless);
    expect(answer.errors?.[0]?.message).toMatch(/spread fragment "F" within itself/);
  });

  it('hide our insides from whoever sends nonsense', async () => {
    const answer = await person(app()).ask('{ nonsense }');
    expect([answer.status, answer.errors?.[0]?.message]).toEqual([
      400,
      expect.stringMatching(/Cannot query field/),
    ]);
    const text = JSON.stringify(await (await guest(app())).ask('{ node(id: "%%%") { id } }'));
    expect(text).not.toMatch(/prisma|sqlite|stack/i);
  });

  it('keep mutations out of GET', async () => {
    const response = await person(app()).fetch(
      '/api/graphql?query=mutation%7BsignInAsGuest%7B__typename%7D%7D',
    );
    expect(response.status).toBe(405);
  });
});

describeApi('pages beside the API', (app) => {
  it('say that the server lives and is ready', async () => {
    const nobody = person(app());
    expect(await (await nobody.fetch('/api/healthz')).json()).toEqual({ status: 'ok' });
    expect((await nobody.fetch('/api/readyz')).status).toBe(200);
    expect((await nobody.fetch('/api/nothing')).status).toBe(404);
  });

  it('are GraphiQL, without a word to other servers', async () => {
    const response = await person(app()).fetch('/api/graphql', { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(page).toContain('Papeterie API');
    expect(page).not.toMatch(/(src|href)="?https?:/);
  });

  it('are the studio, on every path of its own, and nothing else of the disk', async () => {
    const nobody = person(app());
    expect((await nobody.fetch('/library')).headers.get('content-type')).toMatch(/html/);
    expect((await nobody.fetch('/..%2f..%2fpackage.json')).status).toBe(404);
    expect((await nobody.fetch('/assets/none.js')).status).toBe(404);
    expect((await nobody.fetch('/', { method: 'POST' })).status).toBe(405);
  });
});
