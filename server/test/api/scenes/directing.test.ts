import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStandIn } from '../../../stand-in/create-stand-in.ts';
import type { StandIn } from '../../../stand-in/stand-in.ts';
import { openApp, type TestApp } from '../../support/app.ts';
import { usualDatabases } from '../../support/databases.ts';
import { ledgerOf } from '../../support/ledger.ts';
import { drawn, jobEnds } from '../../support/main-job.ts';
import { guest, type Json, type Person } from '../../support/person.ts';
import { edit, newScene, sceneOf } from '../../support/scenes.ts';

const directQuery = /* GraphQL */ `mutation ($input: DirectSceneInput!) {
  directScene(input: $input) {
    __typename
    ... on DirectScenePayload { scene { id revision } job { id kind } }
    ... on ValidationError { fields { path message } }
    ... on Error { code message }
  }
}`;
const undo = /* GraphQL */ `mutation ($id: ID!) {
  undoScene(input: { sceneId: $id }) { __typename ... on EditScenePayload { revision } }
}`;

const directedQuery = /* GraphQL */ `query ($id: ID!) {
  job(id: $id) { directed { done { layerId layerName does } notDone { words reason } } }
}`;

describe.each(usualDatabases)('directing a scene by words on $dialect', ({ dialect, missing }) => {
  let standIn: StandIn;
  let app: TestApp;
  let close: (() => Promise<void>) | undefined;
  let who: Person;
  let sprite: string;

  beforeAll(async () => {
    if (missing !== undefined) return;
    standIn = await createStandIn({ slowMs: 300 });
    const opened = await openApp(dialect, {
      GEMINI_BASE_URL: standIn.geminiUrl,
      GEMINI_API_KEY: standIn.geminiKey,
      GUESTS_MAY_SPEND: 'on',
      USER_BUDGET_USD: '1',
    });
    app = opened.app;
    close = opened.close;
    who = await guest(app);
    sprite = await drawn(who, { prompt: 'a boat' });
  });
  beforeEach((context) => {
    if (missing !== undefined) return context.skip(missing);
    standIn.reset();
  });
  afterAll(async () => {
    await close?.();
    await standIn?.close();
  });

  const harbor = async (): Promise<string> => {
    const sceneId = await newScene(who);
    await edit(who, sceneId, 0, [
      { addLayer: { layerId: 'boat', spriteId: sprite, name: 'boat' } },
      { addLayer: { layerId: 'cloud', spriteId: sprite, name: 'cloud' } },
    ]);
    return sceneId;
  };
  const direct = (sceneId: string, prompt: string, more: object = {}, person = who): Promise<Json> =>
    person.do(directQuery, { input: { sceneId, prompt, ...more } });
  const behaviorsOf = async (sceneId: string): Promise<Json> =>
    Object.fromEntries(
      (await sceneOf(who, sceneId)).document.layers.map((layer: Json) => [
        layer.id,
        layer.behaviors.map(({ kind, property }: Json) => `${kind} ${property}`),
      ]),
    );

  it('is one step of editing, which can be taken back exactly', async () => {
    const sceneId = await harbor();
    const before = await sceneOf(who, sceneId);
    const { job, scene } = await direct(sceneId, 'the boat bobs, the cloud drifts slowly left and spins');
    expect(job).toMatchObject({ kind: 'DIRECT_SCENE' });
    expect(scene.id).toBe(sceneId);
    const end = (await jobEnds(who, job.id)).at(-1)!;
    expect(end).toMatchObject({ status: 'SUCCEEDED', error: null });
    expect(end.stage).toMatch(/^boat: bob 14\.4 px, 0\.4 Hz\. cloud: drift/);
    expect((await sceneOf(who, sceneId)).revision).toBe(2);
    expect(await behaviorsOf(sceneId)).toEqual({
      boat: ['oscillate Y'],
      cloud: ['drift X', 'drift ROTATION'],
    });
    expect(await who.do(undo, { id: sceneId })).toMatchObject({ revision: 3 });
    expect((await sceneOf(who, sceneId)).document).toEqual(before.document);
  });

  const directedBy = async (jobId: string): Promise<Json> =>
    (await who.get(directedQuery, { id: jobId })).job.directed;

  it('tells what was done and what was not, in the words that were said', async () => {
    const sceneId = await harbor();
    const { job } = await direct(sceneId, 'the boat bobs happily, the cloud sleeps, and shake the screen');
    expect(await directedBy(job.id)).toBeNull();
    expect((await jobEnds(who, job.id)).at(-1)).toMatchObject({ status: 'SUCCEEDED' });
    expect(await directedBy(job.id)).toEqual({
      done: [{ layerId: 'boat', layerName: 'boat', does: 'bob 14.4 px, 0.4 Hz' }],
      notDone: [
        { words: 'happily', reason: 'NOT_UNDERSTOOD' },
        { words: 'sleeps', reason: 'NOT_UNDERSTOOD' },
        { words: 'shake the screen', reason: 'NO_SUBJECT' },
      ],
    });
  });

  it('makes no step of what changes nothing, and says so', async () => {
    const sceneId = await harbor();
    await jobEnds(who, (await direct(sceneId, 'the boat bobs')).job.id);
    const { job } = await direct(sceneId, 'the boat bobs');
    const end = (await jobEnds(who, job.id)).at(-1)!;
    expect(end).toMatchObject({ status: 'FAILED', error: { code: 'INVALID_RESULT' } });
    expect(end.error.message).toBe('Nothing was changed. It is so already: “boat: bob 14.4 px, 0.4 Hz”.');
    expect((await sceneOf(who, sceneId)).revision).toBe(2);
  });

  it('gives the same job to the same key', async () => {
    const sceneId = await harbor();
    const key = { idempotencyKey: 'once' };
    const [one, other] = [
      await direct(sceneId, 'the boat bobs', key),
      await direct(sceneId, 'the boat bobs', key),
    ];
    expect(other.job.id).toBe(one.job.id);
    await jobEnds(who, one.job.id);
    expect((await sceneOf(who, sceneId)).revision).toBe(2);
  });

  it('fails in kind words when nothing was understood, and changes nothing', async () => {
    const sceneId = await harbor();
    const { job } = await direct(sceneId, 'the unicorn gallops');
    const end = (await jobEnds(who, job.id)).at(-1)!;
    expect(end).toMatchObject({ status: 'FAILED', error: { code: 'INVALID_RESULT' } });
    expect(end.error.message).toMatch(/“unicorn gallops”.* The layers are: boat, cloud\./);
    expect((await sceneOf(who, sceneId)).revision).toBe(1);
  });

  it('needs layers, words, and a scene of one’s own', async () => {
    const sceneId = await harbor();
    expect(await direct(await newScene(who), 'bob')).toMatchObject({ fields: [{ path: ['sceneId'] }] });
    expect(await direct(sceneId, ' ')).toMatchObject({ fields: [{ path: ['prompt'] }] });
    expect(await direct(sceneId, 'x'.repeat(2_001))).toMatchObject({ fields: [{ path: ['prompt'] }] });
    expect(await direct(sceneId, 'the boat bobs', {}, await guest(app))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await direct(sceneId, 'the boat bobs', { provider: 'PIXELLAB' })).toMatchObject({
      code: 'PROVIDER_UNAVAILABLE',
    });
  });

  it('goes on top of what others did in the meantime', async () => {
    const sceneId = await harbor();
    standIn.fail('gemini', 'slow');
    const asked = standIn.nextRequest();
    const { job } = await direct(sceneId, 'the boat and the cloud bob', { provider: 'GEMINI' });
    await asked;
    await edit(who, sceneId, 1, [
      { updateLayer: { layerId: 'boat', x: 77 } },
      { removeLayer: { layerId: 'cloud' } },
    ]);
    expect((await jobEnds(who, job.id)).at(-1)!.status).toBe('SUCCEEDED');
    const { done, notDone } = await directedBy(job.id);
    expect([...done.map(({ layerId }: Json) => layerId)]).toEqual(['boat']);
    expect(notDone).toContainEqual({ words: 'cloud', reason: 'GONE' });
    const { document, revision } = await sceneOf(who, sceneId);
    expect(revision).toBe(3);
    expect(document.layers).toHaveLength(1);
    expect(document.layers[0]).toMatchObject({ x: 77, behaviors: [{ kind: 'oscillate', property: 'Y' }] });
  });

  it('pays for both questions, also when they led to nothing', async () => {
    const payer = await guest(app);
    const own = await newScene(payer);
    const boat = await drawn(payer);
    await edit(payer, own, 0, [{ addLayer: { spriteId: boat, name: 'boat' } }]);
    const { job } = await direct(own, 'the boat bobs', { provider: 'GEMINI' }, payer);
    expect((await jobEnds(payer, job.id)).at(-1)!.status).toBe('SUCCEEDED');
    const { total } = await ledgerOf(payer);
    expect(total).toBeGreaterThan(0);
    standIn.fail('gemini', 'bad-json', 9);
    const failing = await direct(own, 'the boat bobs', { provider: 'GEMINI' }, payer);
    expect((await jobEnds(payer, failing.job.id)).at(-1)).toMatchObject({
      error: { code: 'INVALID_RESULT' },
    });
    expect((await ledgerOf(payer)).total).toBeGreaterThan(total);
  });
});
