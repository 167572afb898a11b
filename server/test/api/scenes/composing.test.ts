import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStandIn } from '../../../stand-in/create-stand-in.ts';
import type { StandIn } from '../../../stand-in/stand-in.ts';
import { drawnScenes, pictureOf } from '../../composing/drawn-scenes.ts';
import { codec } from '../../providers/vendors.ts';
import { openApp, type TestApp } from '../../support/app.ts';
import { usualDatabases } from '../../support/databases.ts';
import { ledgerOf } from '../../support/ledger.ts';
import { jobEnds } from '../../support/main-job.ts';
import { guest, type Json, type Person } from '../../support/person.ts';
import { sceneOf } from '../../support/scenes.ts';

const composeQuery = /* GraphQL */ `mutation ($input: ComposeSceneInput!) {
  composeScene(input: $input) {
    __typename
    ... on ComposeScenePayload { scene { id name width height layers { id } } job { id kind } }
    ... on ValidationError { fields { path message } }
    ... on Error { code message }
  }
}`;
const library = '{ sprites(first: 50) { totalCount nodes { name source image { width height } } } }';
const jobVerb = (name: string) =>
  `mutation ($id: ID!) { ${name}(id: $id) { __typename ... on Error { code message } } }`;

describe.each(usualDatabases)('taking pictures apart on $dialect', ({ dialect, missing }) => {
  let standIn: StandIn;
  let app: TestApp;
  let close: (() => Promise<void>) | undefined;
  let harbor: File;

  beforeAll(async () => {
    if (missing !== undefined) return;
    standIn = await createStandIn();
    const opened = await openApp(dialect, {
      GEMINI_BASE_URL: standIn.geminiUrl,
      GEMINI_API_KEY: standIn.geminiKey,
      GUESTS_MAY_SPEND: 'on',
      USER_BUDGET_USD: '10',
    });
    app = opened.app;
    close = opened.close;
    harbor = new File([(await codec.encodePng(pictureOf(drawnScenes[1]!))) as BlobPart], 'harbor.png');
  });
  beforeEach((context) => {
    if (missing !== undefined) return context.skip(missing);
    standIn.reset();
  });
  afterAll(async () => {
    await close?.();
    await standIn?.close();
  });

  const compose = async (who: Person, more: object = {}, file = harbor): Promise<Json> => {
    const input = { name: 'Harbor', seed: 1, ...more, file: null };
    return (await who.upload(composeQuery, { input }, { 'variables.input.file': file })).data.composeScene;
  };
  const layersOf = async (who: Person, id: string): Promise<Json[]> =>
    (await sceneOf(who, id)).document.layers;

  it('takes the same picture apart once for the same key, and another picture not at all', async () => {
    const who = await guest(app);
    const wish = { idempotencyKey: 'once', seed: null };
    const first = await compose(who, wish);
    await jobEnds(who, first.job.id);
    expect(await compose(who, wish)).toMatchObject({
      scene: { id: first.scene.id },
      job: { id: first.job.id },
    });
    const other = new File([(await codec.encodePng(pictureOf(drawnScenes[0]!))) as BlobPart], 'harbor.png');
    expect(await compose(who, wish, other)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect((await who.get('{ scenes { totalCount } }')).scenes.totalCount).toBe(1);
  });

  it('fills a stage with layers, each a sprite of its own', async () => {
    const who = await guest(app);
    const { scene, job } = await compose(who);
    expect(scene).toMatchObject({ name: 'Harbor', width: 640, height: 360, layers: [] });
    expect(job.kind).toBe('COMPOSE_SCENE');
    const states = await jobEnds(who, job.id);
    expect(states.at(-1)).toMatchObject({ status: 'SUCCEEDED' });
    expect(states.at(-1)!.stage).toBe('Found 3 layers: blue band, yellow circle, brown shape.');
    const progress = states.map((state) => state.progress);
    expect(progress).toEqual([...progress].sort((one, other) => one - other));

    const { document, revision } = await sceneOf(who, scene.id);
    expect(revision).toBe(4);
    const [background, sea, sun] = document.layers;
    expect(background).toMatchObject({ name: 'background', locked: true, x: 320, y: 180, scale: 1 });
    expect(background.behaviors).toMatchObject([{ kind: 'background' }]);
    expect(sea).toMatchObject({ name: 'blue band', locked: false, behaviors: [] });
    expect(sun.x).toBeCloseTo(520, 0);
    expect(sun.y).toBeCloseTo(70, 0);
    const { sprites } = await who.get(library);
    expect(sprites.totalCount).toBe(4);
    expect(sprites.nodes.map(({ source }: Json) => source)).toEqual(Array(4).fill('DERIVED'));
    await who.do('mutation ($id: ID!) { undoScene(input: { sceneId: $id }) { __typename } }', {
      id: scene.id,
    });
    expect(await layersOf(who, scene.id)).toHaveLength(3);
  });

  it('takes what is asked for', async () => {
    const who = await guest(app);
    const { scene, job } = await compose(who, { prompt: 'the yellow sun' });
    expect((await jobEnds(who, job.id)).at(-1)).toMatchObject({ status: 'SUCCEEDED' });
    expect((await layersOf(who, scene.id)).map(({ name }) => name)).toEqual(['background', 'yellow sun']);
  });

  it('enlarges small pixel art by a whole factor', async () => {
    const who = await guest(app);
    const small = await codec.encodePng(pictureOf(drawnScenes[8]!));
    const { scene, job } = await compose(who, {}, new File([small as BlobPart], 'small.png'));
    expect(scene).toMatchObject({ width: 640, height: 480 });
    expect((await jobEnds(who, job.id)).at(-1)).toMatchObject({ status: 'SUCCEEDED' });
    const [background, , coin] = await layersOf(who, scene.id);
    expect(background).toMatchObject({ scale: 10, x: 320, y: 240 });
    expect(coin).toMatchObject({ name: 'yellow box', scale: 10, x: 500, y: 140 });
  });

  it('takes pictures only, and shows them to nobody else', async () => {
    const who = await guest(app);
    const text = new File(['this is no picture'], 'a.png');
    expect(await compose(who, {}, text)).toMatchObject({ __typename: 'UnsupportedImageError' });
    expect(await compose(who, { name: ' ' })).toMatchObject({ fields: [{ path: ['name'] }] });
    const { scene, job } = await compose(who);
    await jobEnds(who, job.id);
    const other = await guest(app);
    expect(
      (await other.get('query ($id: ID!) { scene(id: $id) { id } }', { id: scene.id })).scene,
    ).toBeNull();
  });

  it('keeps what was found when it is canceled, and finds nothing twice when it goes on', async () => {
    const who = await guest(app);
    for (const fault of ['thought', 'thought', 'thought', 'hang'] as const) standIn.fail('gemini', fault);
    const { scene, job } = await compose(who, { provider: 'GEMINI' });
    while (standIn.requests.length < 4) await standIn.nextRequest();
    await who.do(jobVerb('cancelJob'), { id: job.id });
    expect((await jobEnds(who, job.id)).at(-1)).toMatchObject({ status: 'CANCELED' });
    await standIn.requests[3]!.closed;
    const before = await layersOf(who, scene.id);
    expect(before.map(({ name }) => name)).toEqual(['background', 'boat']);
    expect((await ledgerOf(who)).total).toBeGreaterThan(0);

    // As after a process that died: the same job from its beginning.
    expect(await who.do(jobVerb('retryJob'), { id: job.id })).toMatchObject({
      __typename: 'RetryJobPayload',
    });
    expect((await jobEnds(who, job.id)).at(-1)).toMatchObject({ status: 'SUCCEEDED' });
    const after = await layersOf(who, scene.id);
    expect(after.slice(0, 2)).toEqual(before);
    expect(after.map(({ name }) => name)).toEqual(['background', 'boat', 'buoy']);
    expect((await who.get(library)).sprites.totalCount).toBe(3);
  });

  it('keeps what was found when a later step fails', async () => {
    const who = await guest(app);
    for (const fault of ['thought', 'thought', 'safety', 'safety'] as const) standIn.fail('gemini', fault);
    const { scene, job } = await compose(who, { provider: 'GEMINI' });
    expect((await jobEnds(who, job.id)).at(-1)).toMatchObject({
      status: 'FAILED',
      error: { code: 'PROVIDER_REFUSED' },
    });
    expect((await layersOf(who, scene.id)).map(({ name }) => name)).toEqual(['background']);
  });
});
