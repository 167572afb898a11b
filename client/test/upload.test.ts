import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGraph } from '../src/api/client.ts';
import { ImportSpriteDocument } from '../src/gql/graphql.ts';

/** What the server gets, as the GraphQL multipart request spec says it. */
describe('an upload', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is sent as a form with operations, map and the file', async () => {
    const sent: { body: unknown; headers: Headers }[] = [];
    vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
      sent.push({ body: init.body, headers: new Headers(init.headers) });
      return new Response(JSON.stringify({ data: null, errors: [{ message: 'enough' }] }), {
        headers: { 'content-type': 'application/json' },
      });
    });
    const graph = createGraph();
    const file = new File(['pixels'], 'boat.png', { type: 'image/png' });
    await graph.client.mutation(ImportSpriteDocument, {
      input: { file, name: 'Boat', removeBackground: true },
    });
    graph.dispose();

    const { body, headers } = sent[0] ?? { body: null, headers: new Headers() };
    expect(body).toBeInstanceOf(FormData);
    if (!(body instanceof FormData)) return;
    const operations = JSON.parse(String(body.get('operations')));
    expect(operations.variables).toEqual({ input: { file: null, name: 'Boat', removeBackground: true } });
    expect(JSON.parse(String(body.get('map')))).toEqual({ 0: ['variables.input.file'] });
    const part = body.get('0');
    expect(part instanceof File && part.name).toBe('boat.png');
    expect([...body.keys()]).toEqual(['operations', 'map', '0']);
    // The browser writes the boundary; a content type of ours would break it.
    expect(headers.get('content-type')).toBeNull();
    expect(headers.get('graphql-preflight')).toBe('1');
  });
});
