import { expect, it } from 'vitest';
import { describeApi } from '../support/app.ts';
import { guest, type Json, type Person } from '../support/person.ts';
import { openWebSocket, type RawWebSocket } from '../support/raw-web-socket.ts';
import { newScene } from '../support/scenes.ts';

describeApi('streams', (app) => {
  const presence = (sceneId: string, visitorId = 'window') =>
    `subscription { scenePresence(sceneId: "${sceneId}", visitorId: "${visitorId}") { visitorId } }`;
  const edits = (sceneId: string) => `subscription { sceneEdited(id: "${sceneId}") { revision } }`;
  const library = 'subscription { libraryChanged { __typename } }';

  const begin = async (open: RawWebSocket, id: string, query: string) => {
    open.send({ id, type: 'subscribe', payload: { query } });
    for (const last of ['1', '2']) {
      const ping = `${id} ${last}`;
      open.send({ id: ping, type: 'subscribe', payload: { query: '{ __typename }' } });
      await open.message('next', ping);
    }
  };

  /** Watches over SSE; `begun` resolves with the first state. */
  const watching = (who: Person, query: string) => {
    let tell: (state: Json) => void;
    const begun = new Promise<Json>((resolve) => {
      tell = resolve;
    });
    const over = who.watch(query, {}, (state) => {
      tell(state);
      return false;
    });
    over.catch(() => undefined);
    return { begun, over };
  };

  it('end with the session that they began in, and no others do', async () => {
    const [who, other] = [await guest(app()), await guest(app())];
    const sceneId = await newScene(who);
    const open = await openWebSocket(app(), who.token);
    const others = await openWebSocket(app(), other.token);
    await begin(open, 'library', library);
    await begin(others, 'library', library);
    const sse = watching(who, presence(sceneId, 'sse'));
    await sse.begun;
    await who.get('mutation { signOut }');
    expect(await open.closed).toEqual({ code: 4403, reason: 'The session has ended.' });
    await expect(sse.over).rejects.toThrow(/UNAUTHENTICATED/);
    others.send({ id: 'a', type: 'subscribe', payload: { query: '{ viewer { id } }' } });
    expect((await others.message('next', 'a')).payload.data.viewer).not.toBeNull();
    others.socket.close();
  });

  it('of a scene end with the right to see it, however that is lost', async () => {
    const owner = await guest(app());
    const invite =
      'mutation ($id: ID!) { inviteToScene(sceneId: $id) { ... on InviteToScenePayload { token } } }';
    const join = 'mutation ($token: String!) { joinScene(token: $token) { __typename } }';
    const ways: Record<string, { enter(id: string, visitor: Person): Promise<unknown>; ends: string[] }> = {
      unshared: {
        enter: (id) => owner.do('mutation ($id: ID!) { share(id: $id) { __typename } }', { id }),
        ends: ['unshare(id: $id)'],
      },
      closed: {
        async enter(id, visitor) {
          const { token } = await owner.do(invite, { id });
          await visitor.do(join, { token });
        },
        ends: ['closeScene(sceneId: $id)'],
      },
      deleted: {
        enter: (id) => owner.do('mutation ($id: ID!) { share(id: $id) { __typename } }', { id }),
        ends: ['trashScenes(ids: [$id])', 'deleteScenes(ids: [$id])'],
      },
    };
    for (const { enter, ends } of Object.values(ways)) {
      const visitor = await guest(app());
      const id = await newScene(owner);
      await enter(id, visitor);
      const open = await openWebSocket(app(), visitor.token);
      await begin(open, 'edits', edits(id));
      await begin(open, 'presence', presence(id));
      const sse = watching(visitor, presence(id, 'sse'));
      await sse.begun;
      for (const end of ends) await owner.do(`mutation ($id: ID!) { ${end} { __typename } }`, { id });
      await open.message('complete', 'edits');
      await open.message('complete', 'presence');
      await sse.over;
      open.socket.close();
    }
  });

  it('know a window that comes back before its old connection is gone', async () => {
    const who = await guest(app());
    const sceneId = await newScene(who);
    const [old, next] = [await openWebSocket(app(), who.token), await openWebSocket(app(), who.token)];
    await begin(old, 'a', presence(sceneId, 'same'));
    await begin(next, 'a', presence(sceneId, 'same'));
    old.socket.terminate();
    await old.closed;
    const { over } = watching(who, presence(sceneId, 'watcher'));
    const point =
      'mutation ($input: UpdatePresenceInput!) { updatePresence(input: $input) { __typename ... on Error { code } } }';
    const input = { sceneId, visitorId: 'same', selection: [] };
    expect(await who.do(point, { input })).toEqual({ __typename: 'UpdatePresencePayload' });
    next.socket.close();
    await owners(who, sceneId);
    await over;
  });

  const owners = async (who: Person, id: string) => {
    await who.do('mutation ($id: ID!) { trashScenes(ids: [$id]) { __typename } }', { id });
    await who.do('mutation ($id: ID!) { deleteScenes(ids: [$id]) { __typename } }', { id });
  };

  it('take no visitor without a name, or with one that has no end', async () => {
    const who = await guest(app());
    const sceneId = await newScene(who);
    for (const visitorId of ['', 'x'.repeat(10_000)]) {
      await expect(who.watch(presence(sceneId, visitorId))).rejects.toThrow(/VALIDATION_FAILED/);
    }
  });
});
