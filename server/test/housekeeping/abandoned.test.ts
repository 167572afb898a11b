import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';
import { everyDatabase } from '../support/databases.ts';
import { drawn, jobEnds, startDrawing } from '../support/main-job.ts';
import { guest, type Json, type Person, person } from '../support/person.ts';

const dayMs = 24 * 3600_000;
const signUp = /* GraphQL */ `mutation ($input: SignUpInput!) {
  signUp(input: $input) { ... on SignUpPayload { token } }
}`;
const createScene = /* GraphQL */ `mutation ($name: String!) {
  createScene(input: { name: $name }) { ... on CreateScenePayload { scene { id } } }
}`;
const addLayer = /* GraphQL */ `mutation ($id: ID!, $base: Int!, $spriteId: ID!) {
  editScene(input: { sceneId: $id, baseRevision: $base, edits: [{ addLayer: { spriteId: $spriteId, x: 10, y: 10 } }] }) {
    __typename ... on EditScenePayload { scene { revision } } ... on Error { message }
  }
}`;
const sceneQuery = /* GraphQL */ `query ($id: ID!) {
  scene(id: $id) { revision layers { name } history { nodes { revision summary author { name } } } }
}`;

const filesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe.each(everyDatabase)('a house on $dialect', ({ dialect, missing }) => {
  let app: TestApp;
  let blobs: string;
  let close: (() => Promise<void>) | undefined;
  const clock = { aheadMs: 0 };
  const days = (count: number) => {
    clock.aheadMs += count * dayMs;
  };
  let people = 0;
  const emails = new Map<Person, string>();
  const account = async (name: string): Promise<Person> => {
    const email = `${++people}@abandoned.example`;
    const { token } = await person(app).do(signUp, { input: { email, password: 'correct horse', name } });
    const who = person(app, token);
    emails.set(who, email);
    return who;
  };
  const swept = async (): Promise<Record<string, number>> =>
    Object.fromEntries((await app.sweep())!.map(({ name, count, failed }) => [name, failed ? -1 : count]));
  const would = async (): Promise<Record<string, number>> =>
    Object.fromEntries((await app.sweep(true))!.map(({ name, count }) => [name, count]));
  const ids = (verb: string) => `mutation($ids: [ID!]!) { ${verb}(ids: $ids) { __typename } }`;

  beforeAll(async () => {
    if (missing !== undefined) return;
    blobs = await mkdtemp(join(tmpdir(), 'papeterie-swept-'));
    const now = () => new Date(Date.now() + clock.aheadMs);
    const opened = await openApp(dialect, { STORAGE_URL: `file:${blobs}` }, now);
    app = opened.app;
    close = opened.close;
  });
  beforeEach((context) => {
    if (missing !== undefined) context.skip(missing);
  });
  afterAll(async () => {
    await close?.();
    if (blobs) await rm(blobs, { recursive: true, force: true });
  });

  it('forgets guests who have made nothing after a day, and those who stay away after ninety', async () => {
    const [idle, busy, away] = [await guest(app), await guest(app), await guest(app)];
    await drawn(busy);
    await drawn(away);
    const { viewer } = await busy.get('{ viewer { forgottenAfter } }');
    expect((Date.parse(viewer.forgottenAfter) - Date.now()) / dayMs).toBeCloseTo(90, 1);
    days(2);
    await busy.get('{ viewer { id } }');
    expect((await would())['idle guests']).toBe(1);
    expect((await idle.ask('{ viewer { id } }')).status).toBe(200);
    // A visit counts, also of somebody who has made nothing.
    expect(await swept()).toMatchObject({ 'idle guests': 0, accounts: 0 });
    days(2);
    expect(await swept()).toMatchObject({ 'idle guests': 1, accounts: 1, 'absent guests': 0 });
    expect((await idle.ask('{ viewer { id } }')).status).toBe(401);
    days(60);
    expect((await busy.get('{ sprites { totalCount } }')).sprites.totalCount).toBe(1);
    days(29);
    expect(await swept()).toMatchObject({ 'absent guests': 1 });
    expect((await away.ask('{ viewer { id } }')).status).toBe(401);
    expect((await busy.get('{ sprites { totalCount } }')).sprites.totalCount).toBe(1);
  });

  it('empties the trash after thirty days, as announced, and what was restored stays', async () => {
    const who = await account('Ann');
    const spriteIds = [await drawn(who), await drawn(who, { seed: 2 })];
    const { scene } = await who.do(createScene, { name: 'A stage' });
    await who.get(ids('trashSprites'), { ids: spriteIds });
    await who.get(ids('trashScenes'), { ids: [scene.id] });
    const { node } = await who.get(
      'query($id: ID!) { node(id: $id) { ... on Scene { trashedAt deletedAfter } } }',
      { id: scene.id },
    );
    expect(Date.parse(node.deletedAfter) - Date.parse(node.trashedAt)).toBe(30 * dayMs);
    days(29);
    expect(await swept()).toMatchObject({ 'trashed sprites': 0, 'trashed scenes': 0 });
    await who.get(ids('restoreSprites'), { ids: spriteIds.slice(0, 1) });
    days(2);
    expect(await would()).toMatchObject({ 'trashed sprites': 1, 'trashed scenes': 1 });
    expect(await swept()).toMatchObject({ 'trashed sprites': 1, 'trashed scenes': 1 });
    const { nodes } = await who.get('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [...spriteIds, scene.id],
    });
    expect(nodes).toEqual([{ id: spriteIds[0] }, null, null]);
  });

  it('takes exports away with their files, keys after a day, and jobs that nothing shows', async () => {
    const who = await account('Bob');
    const spriteId = await drawn(who, { idempotencyKey: 'a key' });
    const { exportSprites } = await who.get(
      `mutation($ids: [ID!]!) { exportSprites(input: { spriteIds: $ids, format: GODOT }) {
        ... on ExportSpritesPayload { export { id deletedAfter createdAt } job { id } } ... on Error { message } } }`,
      { ids: [spriteId] },
    );
    await jobEnds(who, exportSprites.job.id);
    const exported = join(blobs, 'exports');
    expect(await filesBelow(exported)).toHaveLength(1);
    days(2);
    expect((await swept())['idempotency keys']).toBeGreaterThanOrEqual(1);
    // The key is free again: another input with it is no error.
    expect((await startDrawing(who, { idempotencyKey: 'a key', prompt: 'something else' })).job).toBeTruthy();
    days(13);
    expect(await swept()).toMatchObject({ exports: 1 });
    expect(await filesBelow(exported)).toEqual([]);
    const jobs = async () => (await who.get('{ jobs { totalCount } }')).jobs.totalCount;
    expect(await jobs()).toBe(3);
    days(90);
    await swept();
    // The two drawings are shown by their sprites.
    expect(await jobs()).toBe(2);
  });

  it('lets an account go with all it owns, and leaves whole what others made with it', async () => {
    const [owner, member] = [await account('Olga'), await account('Max')];
    const own = await drawn(owner);
    const { scene } = await owner.do(createScene, { name: 'Together' });
    const { token } = await owner.do(
      'mutation($id: ID!) { inviteToScene(sceneId: $id) { ... on InviteToScenePayload { token } } }',
      { id: scene.id },
    );
    await member.do('mutation($t: String!) { joinScene(token: $t) { __typename } }', { t: token });
    const brought = await drawn(member, { seed: 5 });
    for (const [base, who, spriteId] of [
      [0, owner, own],
      [1, member, brought],
      [2, owner, own],
    ] as const) {
      expect(await who.do(addLayer, { id: scene.id, base, spriteId })).toMatchObject({
        __typename: 'EditScenePayload',
      });
    }
    await member.do(createScene, { name: 'His own' });
    await member.get('mutation { deleteAccount(input: { password: "correct horse" }) { __typename } }');
    days(8);
    const email = emails.get(member)!;
    const late = await person(app).do(
      'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }',
      { input: { email, password: 'correct horse' } },
    );
    expect(late.__typename).toBe('InvalidCredentialsError');
    expect((await swept()).accounts).toBeGreaterThan(0);
    expect((await would()).accounts).toBe(0);
    const left = (await owner.get(sceneQuery, { id: scene.id })).scene;
    // Without his sprite; the log has no hole, and whoever is signed in to an older state catches up.
    expect(left.layers).toHaveLength(2);
    const log = left.history.nodes
      .map(({ revision }: Json) => revision)
      .toSorted((a: number, b: number) => a - b);
    expect(log).toEqual(Array.from({ length: left.revision }, (_, i) => i + 1));
    expect(left.history.nodes.every(({ author }: Json) => author.name === 'Olga')).toBe(true);
    expect((await owner.do(addLayer, { id: scene.id, base: left.revision, spriteId: own })).__typename).toBe(
      'EditScenePayload',
    );
    // The e-mail is free.
    const again = await person(app).do(signUp, { input: { email, password: 'correct horse', name: 'Max' } });
    expect(again.token).toBeTruthy();
  });

  it('that nobody visits for a year holds what its accounts own, and nothing else', async () => {
    const who = await account('Zoe');
    const spriteId = await drawn(who);
    for (let i = 0; i < 5; i++) await drawn(await guest(app));
    days(365);
    const first = await swept();
    expect(Object.values(first).every((count) => count >= 0)).toBe(true);
    expect(Object.values(await would()).every((count) => count === 0)).toBe(true);
    const token = (
      await person(app).do(
        'mutation($input: SignInInput!) { signIn(input: $input) { ... on SignInPayload { token } } }',
        { input: { email: emails.get(who), password: 'correct horse' } },
      )
    ).token;
    const { sprites } = await person(app, token).get('{ sprites { totalCount nodes { id image { url } } } }');
    expect(sprites).toMatchObject({ totalCount: 1, nodes: [{ id: spriteId }] });
    expect((await person(app).fetch(sprites.nodes[0].image.url)).status).toBe(200);
  });
});
