import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../../support/app.ts';
import { drawn } from '../../support/main-job.ts';
import { guest, type Json, type Person, person } from '../../support/person.ts';
import { edit, newScene, sceneOf } from '../../support/scenes.ts';

const shareQuery = (name: string) => /* GraphQL */ `mutation ($id: ID!) {
  ${name}(id: $id) {
    __typename
    ... on SharePayload { node { id ... on Scene { shared } ... on Sprite { shared } } }
    ... on Error { code }
  }
}`;
const look = /* GraphQL */ `query ($id: ID!) {
  scene(id: $id) { name owner { name email } exports { id } layers { sprite { id name job { id } versions { id } enhancements { totalCount } animations { id } image { url } } } }
}`;
const gallery = /* GraphQL */ `query ($first: Int, $after: String, $search: String) {
  gallery(first: $first, after: $after, filter: { search: $search }) {
    totalCount
    nodes { __typename ... on Sprite { id name image { url } } ... on Scene { id name layers { name } owner { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const copy = /* GraphQL */ `mutation ($id: ID!) {
  copyToLibrary(id: $id) {
    ... on CopyToLibraryPayload { node { __typename id ... on Scene { layers { name sprite { id owner { id } derivedFrom { id } } } } } }
    ... on Error { code }
  }
}`;
const ids = (mutation: string, more = '') => /* GraphQL */ `mutation ($ids: [ID!]!) {
  ${mutation}(ids: $ids${more}) { __typename ... on ValidationError { fields { path message } } ... on Error { code } }
}`;

describeApi('sharing scenes', (app) => {
  let who: Person;
  let other: Person;
  let boat: string;
  let sceneId: string;

  beforeAll(async () => {
    who = await guest(app());
    other = await guest(app());
    boat = await drawn(who, { prompt: 'a boat', name: 'Boat' });
    sceneId = await newScene(who, { name: 'Shared harbor' });
    await edit(who, sceneId, 0, [{ addLayer: { layerId: 'boat', spriteId: boat, name: 'boat' } }]);
  }, 60_000);

  it('shows a shared scene with its sprites to everyone, and nothing that hangs on them', async () => {
    const shared = await who.do(shareQuery('share'), { id: sceneId });
    expect(shared).toMatchObject({ node: { id: sceneId, shared: true } });
    for (const anyone of [other, person(app())]) {
      const { scene } = await anyone.get(look, { id: sceneId });
      expect(scene).toMatchObject({
        name: 'Shared harbor',
        owner: { name: 'Guest', email: null },
        exports: [],
      });
      const { sprite } = scene.layers[0];
      expect(sprite).toMatchObject({
        job: null,
        versions: [],
        enhancements: { totalCount: 0 },
        animations: [],
      });
      expect((await anyone.fetch(sprite.image.url)).status).toBe(200);
      expect(
        (await anyone.get('query ($id: ID!) { sprite(id: $id) { name } }', { id: boat })).sprite.name,
      ).toBe('Boat');
    }
    expect(await edit(other, sceneId, 1, [{ setScene: { width: 100 } }])).toMatchObject({
      code: 'NOT_FOUND',
    });
    await who.do(shareQuery('unshare'), { id: sceneId });
    expect((await other.get(look, { id: sceneId })).scene).toBeNull();
    expect(
      (await other.get('query ($id: ID!) { sprite(id: $id) { name } }', { id: boat })).sprite,
    ).toBeNull();
    expect(await other.do(shareQuery('share'), { id: sceneId })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists what is shared, page by page, and finds it', async () => {
    const coin = await drawn(who, { prompt: 'a coin', name: 'Golden coin' });
    await who.do(shareQuery('share'), { id: sceneId });
    await who.do(shareQuery('share'), { id: coin });
    const all = (await person(app()).get(gallery, {})).gallery;
    expect(all.totalCount).toBe(2);
    expect(all.nodes.map(({ __typename, name }: Json) => [__typename, name])).toEqual([
      ['Sprite', 'Golden coin'],
      ['Scene', 'Shared harbor'],
    ]);
    const first = (await other.get(gallery, { first: 1 })).gallery;
    expect(first.nodes).toHaveLength(1);
    const second = (await other.get(gallery, { first: 1, after: first.pageInfo.endCursor })).gallery;
    expect(second.nodes[0].id).toBe(sceneId);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await other.get(gallery, { search: 'HARBOR' })).gallery.nodes).toHaveLength(1);
    await who.do(ids('trashSprites'), { ids: [coin] });
    expect((await other.get(gallery, {})).gallery.totalCount).toBe(1);
  });

  it('shows several scenes with all that a page asks of them', async () => {
    const several: string[] = [];
    for (const name of ['One', 'Two', 'Three']) {
      const id = await newScene(who, { name });
      await edit(who, id, 0, [{ addLayer: { spriteId: boat } }, { addLayer: { spriteId: boat } }]);
      await who.do(shareQuery('share'), { id });
      several.push(id);
    }
    const page = /* GraphQL */ `{ gallery { edges { cursor node { __typename
      ... on Scene { id name width revision trashedAt shared poster { url } owner { name } members { name } layers { name sprite { name image { url } } } }
      ... on Sprite { id tags trashedAt job { id } }
    } } } }`;
    for (const anyone of [other, person(app())]) {
      const nodes = (await anyone.get(page)).gallery.edges.map(({ node }: Json) => node);
      const scenes = nodes.filter(({ id }: Json) => several.includes(id));
      expect(scenes.map(({ name, width }: Json) => [name, width])).toEqual([
        ['Three', 1280],
        ['Two', 1280],
        ['One', 1280],
      ]);
      expect(scenes[0].layers[1].sprite.name).toBe('Boat');
    }
    for (const id of several) await who.do(shareQuery('unshare'), { id });
  });

  it('copies a scene with its sprites into another library', async () => {
    const { node } = await other.do(copy, { id: sceneId });
    expect(node.__typename).toBe('Scene');
    const [layer] = node.layers;
    expect(layer.sprite.id).not.toBe(boat);
    expect(layer.sprite.derivedFrom.id).toBe(boat);
    const own = await edit(other, node.id, 0, [{ updateLayer: { layerId: 'boat', x: 1 } }]);
    expect(own.__typename).toBe('EditScenePayload');
    expect((await other.get('{ sprites { totalCount } }')).sprites.totalCount).toBe(1);
  });

  it('keeps the shared copy of a sprite apart from its source, and nothing unshared can be copied', async () => {
    expect(await other.do(copy, { id: await drawn(who, { prompt: 'a key' }) })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('lets in who was invited, to edit, until the door is closed', async () => {
    const id = await newScene(who, { name: 'Together' });
    const invitation = await who.do(
      'mutation ($id: ID!) { inviteToScene(sceneId: $id) { ... on InviteToScenePayload { token url } } }',
      { id },
    );
    expect(invitation.url).toContain(`/join/${invitation.token}`);
    const join =
      'mutation ($token: String!) { joinScene(token: $token) { __typename ... on JoinScenePayload { scene { id members { name } } } ... on Error { code } } }';
    expect(await other.do(join, { token: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await other.do(join, { token: invitation.token })).toMatchObject({
      scene: { id, members: [{ name: 'Guest' }] },
    });
    const theirs = await drawn(other, { prompt: 'a fish', name: 'Fish' });
    expect(await edit(other, id, 0, [{ addLayer: { spriteId: theirs } }])).toMatchObject({ revision: 1 });
    expect((await who.get(look, { id })).scene.layers[0].sprite.name).toBe('Fish');
    // Its owner undoes only their own steps.
    const undo =
      'mutation ($id: ID!) { undoScene(input: { sceneId: $id }) { ... on ValidationError { fields { message } } } }';
    expect((await who.do(undo, { id })).fields[0].message).toBe('has nothing of yours to undo');
    const joined = '{ scenes(filter: { joined: true }) { nodes { id } } }';
    expect((await other.get(joined)).scenes.nodes).toEqual([{ id }]);
    expect(await other.do(ids('trashScenes'), { ids: [id] })).toMatchObject({ code: 'NOT_FOUND' });
    await who.do('mutation ($id: ID!) { closeScene(sceneId: $id) { __typename } }', { id });
    expect(await edit(other, id, 1, [{ setScene: { width: 99 } }])).toMatchObject({ code: 'NOT_FOUND' });
    expect(await other.do(join, { token: invitation.token })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('goes into the trash, comes back, and is deleted for good', async () => {
    const id = await newScene(who, { name: 'Old' });
    expect(await who.do(ids('deleteScenes'), { ids: [id] })).toMatchObject({ __typename: 'ValidationError' });
    await who.do(ids('trashScenes'), { ids: [id] });
    const list =
      'query ($trashed: Boolean) { scenes(filter: { trashed: $trashed, search: "old" }) { nodes { id } } }';
    expect((await who.get(list, {})).scenes.nodes).toEqual([]);
    expect((await who.get(list, { trashed: true })).scenes.nodes).toEqual([{ id }]);
    expect(await edit(who, id, 0, [{ setScene: { width: 99 } }])).toMatchObject({
      __typename: 'ValidationError',
    });
    await who.do(ids('restoreScenes'), { ids: [id] });
    expect((await who.get(list, {})).scenes.nodes).toEqual([{ id }]);
    await who.do(ids('trashScenes'), { ids: [id] });
    expect(await who.do(ids('deleteScenes'), { ids: [id] })).toMatchObject({ __typename: 'DeletePayload' });
    expect((await who.get(look, { id })).scene).toBeNull();
  });

  it('asks before a sprite that stands in a scene is deleted, and then takes it off', async () => {
    const fish = await drawn(who, { prompt: 'a fish', name: 'Fish' });
    const id = await newScene(who, { name: 'Pond' });
    await edit(who, id, 0, [
      { addLayer: { layerId: 'fish', spriteId: fish, name: 'fish' } },
      { addLayer: { layerId: 'boat', spriteId: boat, name: 'boat' } },
    ]);
    await edit(who, id, 1, [{ updateLayer: { layerId: 'fish', x: 3 } }]);
    await who.do(ids('trashSprites'), { ids: [fish] });
    expect((await sceneOf(who, id)).document.layers).toHaveLength(2);
    const refused = await who.do(ids('deleteSprites'), { ids: [fish] });
    expect(refused.fields[0]).toMatchObject({
      path: ['evenIfUsed'],
      message: expect.stringContaining('"Pond"'),
    });
    expect(await who.do(ids('deleteSprites', ', evenIfUsed: true'), { ids: [fish] })).toMatchObject({
      __typename: 'DeletePayload',
    });
    const scene = await sceneOf(who, id);
    expect(scene.revision).toBe(3);
    expect(scene.document.layers.map((layer: Json) => layer.id)).toEqual(['boat']);
    // What can no longer be taken back is passed over: undo goes on to the first step, and takes the boat off.
    const undo =
      'mutation ($id: ID!) { undoScene(input: { sceneId: $id }) { __typename ... on ValidationError { fields { message } } } }';
    const undone = await who.do(undo, { id });
    expect(undone.fields?.[0]?.message ?? '').toBe('has nothing of yours to undo');
  });
});
