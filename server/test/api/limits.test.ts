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
