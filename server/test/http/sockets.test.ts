import { expect, it } from 'vitest';
import { simultaneous } from '../../src/domain/admission/limits.ts';
import { describeApi } from '../support/app.ts';
import { guest } from '../support/person.ts';
import { connection, sendRaw } from '../support/raw-socket.ts';
import { openWebSocket, type RawWebSocket, rawWebSocket } from '../support/raw-web-socket.ts';

const subscribe = (id: string, query: string) => ({ id, type: 'subscribe', payload: { query } });
const library = 'subscription { libraryChanged { __typename } }';

describeApi('a WebSocket', (app) => {
  it('closes with the code that says why', async () => {
    const closeAfter = async (...messages: unknown[]) => {
      const opened = await rawWebSocket(app());
      for (const message of messages) opened.send(message);
      return (await opened.closed).code;
    };
    const init = { type: 'connection_init' };
    expect(await closeAfter('no JSON')).toBe(4400);
    expect(await closeAfter({ type: 'unknown' })).toBe(4400);
    expect(await closeAfter({ id: 'a', type: 'subscribe', payload: {} })).toBe(4400);
    expect(await closeAfter(subscribe('a', '{ __typename }'))).toBe(4401);
    for (const token of ['no such token', 'naïve', 'line\nbreak', '\0', '🎭']) {
      expect([token, await closeAfter({ ...init, payload: { token } })]).toEqual([token, 4403]);
      const authorization = `Bearer ${token}`;
      expect([token, await closeAfter({ ...init, payload: { authorization } })]).toEqual([token, 4403]);
    }
    expect(await closeAfter()).toBe(4408);
    expect(await closeAfter(init, init)).toBe(4429);
    const who = await guest(app());
    const open = await openWebSocket(app(), who.token);
    open.send(subscribe('a', library));
    open.send(subscribe('a', library));
    expect((await open.closed).code).toBe(4409);
    const long = await openWebSocket(app());
    long.send(subscribe('a', `{ __typename } #${'x'.repeat(256 * 1024)}`));
    expect((await long.closed).code).toBe(1009);
  });

  it('goes on after an operation that cannot be run, and says what was wrong with that', async () => {
    const open = await openWebSocket(app());
    const wrong: [string, string][] = [
      ['{', 'GRAPHQL_PARSE_FAILED'],
      ['', 'GRAPHQL_PARSE_FAILED'],
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['fragment F on Query { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
      ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    ];
    for (const [index, [query, code]] of wrong.entries()) {
      open.send(subscribe(`${index}`, query));
      const { payload } = await open.message('error', `${index}`);
      expect([query, payload[0].extensions]).toEqual([query, { code }]);
    }
    open.send({
      id: 'v',
      type: 'subscribe',
      payload: { query: 'query ($n: Int!) { sprites(first: $n) { totalCount } }', variables: { n: 'x' } },
    });
    const answer = await Promise.any([open.message('next', 'v'), open.message('error', 'v')]);
    expect((answer.payload.errors ?? answer.payload)[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
    open.send(subscribe('s', library));
    const refused = await Promise.any([open.message('next', 's'), open.message('error', 's')]);
    expect((refused.payload.errors ?? refused.payload)[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
    open.send(subscribe('last', '{ __typename }'));
    expect((await open.message('next', 'last')).payload.data).toEqual({ __typename: 'Query' });
    open.socket.close();
  });

  it('takes part in at most 50 operations at once', async () => {
    const who = await guest(app());
    const open = await openWebSocket(app(), who.token);
    for (let index = 0; index < 51; index++) open.send(subscribe(`${index}`, library));
    const { payload } = await open.message('error', '50');
    expect(payload[0].extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: 1 });
    open.socket.close();
  });
});

describeApi(
  'connections and subscriptions',
  (app) => {
    const close = async (opened: readonly RawWebSocket[]) => {
      for (const { socket } of opened) socket.close();
      await Promise.all(opened.map(({ closed }) => closed));
    };

    it('of one person are so many at once, on whatever they come', async () => {
      const who = await guest(app());
      const { most } = simultaneous.socketsOfPerson;
      const opened = await Promise.all(Array.from({ length: most }, () => openWebSocket(app(), who.token)));
      const one = await rawWebSocket(app());
      one.send({ type: 'connection_init', payload: { token: who.token } });
      expect(await one.closed).toEqual({ code: 4429, reason: expect.stringMatching(`${most} connections`) });

      const streams = simultaneous.streamsOfPerson.most;
      for (let index = 0; index < streams; index++) {
        opened[index % most]!.send(subscribe(`${index}`, library));
      }
      // Answers come in order: once this one is there, the subscriptions before it have begun.
      for (const [index, each] of opened.entries()) {
        each.send(subscribe('done', '{ __typename }'));
        await each.message('next', 'done');
        each.send(subscribe(`again ${index}`, '{ __typename }'));
        await each.message('next', `again ${index}`);
      }
      const refusedOverWs = opened[0]!;
      refusedOverWs.send(subscribe('one more', library));
      const { payload } = await refusedOverWs.message('next', 'one more');
      expect(payload.errors[0].extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: 10 });
      await expect(who.watch(library, {}, 1)).rejects.toThrow(/RATE_LIMITED.*"retryAfter":10/);

      // Somebody else is not concerned, and places that are left are free again.
      const other = await guest(app());
      await close([await openWebSocket(app(), other.token)]);
      await close(opened);
      const again = await openWebSocket(app(), who.token);
      again.send(subscribe('a', library));
      again.send(subscribe('b', '{ __typename }'));
      await again.message('next', 'b');
      await close([again]);
    });

    it('of one person are so many at once, also when a cookie says who it is', async () => {
      const { token } = await guest(app());
      const { most } = simultaneous.socketsOfPerson;
      const withCookie = async () => {
        const opened = await rawWebSocket(app(), { cookie: `papeterie_session=${token}` });
        opened.send({ type: 'connection_init' });
        return opened;
      };
      const opened = await Promise.all(Array.from({ length: most }, withCookie));
      await Promise.all(opened.map(({ message }) => message('connection_ack')));
      const one = await withCookie();
      expect(await one.closed).toEqual({ code: 4429, reason: expect.stringMatching(`${most} connections`) });
      await close(opened);
    });

    it('of HTTP from one address are so many at once, whatever is done with them', async () => {
      const { most } = simultaneous.connectionsOfAddress;
      const idle = await Promise.all(Array.from({ length: most }, () => connection(app().port)));
      const one = await sendRaw(app().port, '');
      expect(one).toMatch(/^HTTP\/1\.1 429 .*retry-after: 10.*RATE_LIMITED/s);
      await Promise.all(idle.map((leave) => leave()));
      await close([await openWebSocket(app())]);
    });

    it('from one address are so many at once', async () => {
      const { most } = simultaneous.socketsOfAddress;
      const opened = await Promise.all(Array.from({ length: most }, () => rawWebSocket(app())));
      const one = await rawWebSocket(app());
      expect(await one.closed).toEqual({ code: 4429, reason: expect.stringMatching(/one address/) });
      await close(opened);
      await close([await openWebSocket(app())]);
    });
  },
  { RATE_LIMIT: 'on' },
);
