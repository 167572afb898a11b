import { createClient } from 'graphql-ws';
import { expect, it } from 'vitest';
import WebSocket from 'ws';
import { describeApi, type TestApp } from '../support/app.ts';
import { startDrawing } from '../support/main-job.ts';
import { guest, type Json, person } from '../support/person.ts';

const connect = (
  app: TestApp,
  connectionParams?: Record<string, unknown>,
  headers: Record<string, string> = {},
) => {
  class WithHeaders extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers });
    }
  }
  return createClient({
    url: `ws://127.0.0.1:${app.port}/api/graphql`,
    webSocketImpl: WithHeaders,
    connectionParams,
    retryAttempts: 0,
  });
};

const first = async (client: ReturnType<typeof connect>, query: string): Promise<Json> => {
  for await (const answer of client.iterate({ query })) return answer;
};

describeApi('WebSocket', (app) => {
  it('knows people by token and by cookie', async () => {
    const who = await guest(app());
    const byToken = connect(app(), { token: who.token });
    expect((await first(byToken, '{ viewer { name } }')).data.viewer.name).toBe('Guest');
    const cookie = `papeterie_session=${who.token}`;
    expect((await first(connect(app(), {}, { cookie }), '{ viewer { name } }')).data.viewer.name).toBe(
      'Guest',
    );
    // Another page's script may open a socket, but not in a visitor's name.
    const foreign = connect(app(), {}, { cookie, origin: 'https://evil.example' });
    expect((await first(foreign, '{ viewer { name } }')).data.viewer).toBeNull();
    expect((await first(connect(app()), '{ viewer { name } }')).data.viewer).toBeNull();
  });

  it('closes with 4403 when the token is bad', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${app().port}/api/graphql`, 'graphql-transport-ws');
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: { token: 'no such token' } })),
    );
    expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(4403);
  });

  it('notices that a session has ended', async () => {
    const who = await guest(app());
    const client = connect(app(), { token: who.token });
    const code = new Promise<number>((resolve) =>
      client.on('closed', (event) => resolve((event as { code: number }).code)),
    );
    const open = client.iterate({ query: 'subscription { libraryChanged { __typename } }' });
    void open.next().catch(() => undefined);
    await first(client, '{ viewer { name } }');
    await who.get('mutation { signOut }');
    await first(client, '{ viewer { name } }').catch(() => undefined);
    expect(await code).toBe(4403);
  });

  it('brings every change of a library to all who watch it', async () => {
    const who = await guest(app());
    const query = `subscription { libraryChanged { __typename
      ... on SpriteChange { sprite { id status trashedAt image { width } } }
      ... on AssetRemoved { id } } }`;
    const streams = [1, 2].map(() => connect(app(), { token: who.token }).iterate({ query }));
    const seen = streams.map(async (stream) => {
      const events: Json[] = [];
      for await (const { data } of stream) {
        const change = data!.libraryChanged as Json;
        events.push(change);
        if (change.__typename === 'AssetRemoved') return events;
      }
      return events;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { sprite, job } = await startDrawing(who);
    await who.watch('subscription ($id: ID!) { jobUpdated(id: $id) { status } }', { id: job.id });
    for (const verb of ['trashSprites', 'deleteSprites']) {
      await who.get(`mutation($ids: [ID!]!) { ${verb}(ids: $ids) { __typename } }`, { ids: [sprite.id] });
    }
    for (const events of await Promise.all(seen)) {
      const statuses = events.map((event) => event.sprite?.status ?? event.__typename);
      expect(statuses[0]).toBe('PENDING');
      expect(statuses).toContain('READY');
      expect(events.at(-1)).toEqual({ __typename: 'AssetRemoved', id: sprite.id });
    }
  });

  it('refuses documents that are too costly, as over HTTP', async () => {
    const who = await guest(app());
    const query =
      '{ sprites(first: 100) { nodes { enhancements(first: 100) { nodes { sprite { enhancements(first: 100) { nodes { id } } } } } } } }';
    const overHttp = (await who.ask(query)).errors?.[0]?.extensions.code;
    const answer = await first(connect(app(), { token: who.token }), query).catch((errors: Json) => ({
      errors,
    }));
    expect(overHttp).toBe('QUERY_COST_EXCEEDED');
    expect(answer.errors[0].extensions.code).toBe('QUERY_COST_EXCEEDED');
  });

  it('lets nobody subscribe who is not signed in', async () => {
    const answer = await first(connect(app()), 'subscription { libraryChanged { __typename } }').catch(
      (errors: Json) => ({ errors }),
    );
    expect(JSON.stringify(answer)).toMatch(/UNAUTHENTICATED/);
    expect(
      (
        await person(app()).ask(
          'subscription { libraryChanged { __typename } }',
          {},
          { accept: 'application/json' },
        )
      ).status,
    ).not.toBe(200);
  });
});
