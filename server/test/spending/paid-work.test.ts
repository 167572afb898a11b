import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStandIn } from '../../stand-in/create-stand-in.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import { openApp, type TestApp } from '../support/app.ts';
import { everyDatabase } from '../support/databases.ts';
import { ledgerOf } from '../support/ledger.ts';
import { drawn, jobEnds, startDrawing, startEnhancing } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';

const price = 8_400;
const byPixellab = { provider: 'PIXELLAB', width: 64, height: 64, prompt: 'a red dragon' };

describe.each(everyDatabase)('paid work on $dialect', ({ dialect, missing }) => {
  let standIn: StandIn;
  let app: TestApp;
  let close: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    if (missing !== undefined) return;
    standIn = await createStandIn({ slowMs: 400, balanceUsd: 1_000 });
    const opened = await openApp(dialect, {
      PIXELLAB_BASE_URL: standIn.pixellabUrl,
      PIXELLAB_API_KEY: standIn.pixellabKey,
      GUESTS_MAY_SPEND: 'on',
      GEMINI_BASE_URL: standIn.geminiUrl,
      GEMINI_API_KEY: standIn.geminiKey,
      USER_BUDGET_USD: '1',
      JOB_CONCURRENCY: '16',
    });
    app = opened.app;
    close = opened.close;
  });
  beforeEach((context) => {
    if (missing !== undefined) return context.skip(missing);
    standIn.reset();
  });
  afterAll(async () => {
    await close?.();
    await standIn?.close();
  });

  const setBudget = (who: Person, input: object) =>
    who.do(
      `mutation ($input: SetBudgetInput!) { setBudget(input: $input) {
        ... on SetBudgetPayload { budget { hard { micros } soft { micros } warning } }
        ... on ValidationError { fields { path message } } } }`,
      { input },
    );

  it('never spends more than allowed, also when fifty ask at once', async () => {
    const who = await guest(app);
    await setBudget(who, { hardMicros: 50_000 });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, seed) => startDrawing(who, { ...byPixellab, seed })),
    );
    const started = answers.filter(({ job }) => job);
    const refused = answers.filter(({ code }) => code === 'BUDGET_EXCEEDED');
    expect([started.length, refused.length]).toEqual([5, 45]);
    for (const { job } of started) expect((await jobEnds(who, job.id)).at(-1)!.status).toBe('SUCCEEDED');
    expect(standIn.requests).toHaveLength(5);
    expect((await ledgerOf(who)).total).toBe(5 * price);
    // Nothing is left behind of what was refused.
    expect((await who.get('{ sprites { totalCount } jobs { totalCount } }')).sprites.totalCount).toBe(5);
    // Local work goes on.
    await drawn(who);
  });

  it('lets people limit themselves, not allow themselves more', async () => {
    const who = await guest(app);
    expect((await setBudget(who, { hardMicros: 1_000_001 })).fields[0].path).toEqual(['hardMicros']);
    await setBudget(who, { hardMicros: price, softMicros: 1_000 });
    await drawn(who, byPixellab);
    expect((await startDrawing(who, byPixellab)).code).toBe('BUDGET_EXCEEDED');
    expect((await ledgerOf(who)).budget).toMatchObject({ hard: { micros: price }, warning: true });
    expect((await setBudget(who, {})).budget).toMatchObject({
      hard: { micros: 1_000_000 },
      soft: null,
      warning: false,
    });
  });

  it('gives back what was set aside when a job is canceled in line, and hangs up when it runs', async () => {
    const who = await guest(app);
    standIn.fail('pixellab', 'hang');
    const arrived = standIn.nextRequest();
    const { job } = await startDrawing(who, byPixellab);
    const { closed } = await arrived;
    await who.do('mutation ($id: ID!) { cancelJob(id: $id) { __typename } }', { id: job.id });
    await closed;
    expect((await jobEnds(who, job.id)).at(-1)!.status).toBe('CANCELED');
    // The vendor had the request: it may have been charged.
    expect(await ledgerOf(who)).toMatchObject({ total: price, uncertain: price });
  });

  it('remembers the pictures that were drawn before the job was canceled', async () => {
    const who = await guest(app);
    const spriteId = await drawn(who, { width: 64, height: 64 });
    const first = standIn.nextRequest();
    const { job } = await who.do(
      `mutation ($input: RotateSpriteInput!) { rotateSprite(input: $input) { ... on RotateSpritePayload { job { id } } ... on Error { message } } }`,
      { input: { spriteId, provider: 'PIXELLAB', directions: ['EAST', 'WEST', 'NORTH'] } },
    );
    await first;
    standIn.fail('pixellab', 'hang');
    const { closed } = await standIn.nextRequest();
    await who.do('mutation ($id: ID!) { cancelJob(id: $id) { __typename } }', { id: job.id });
    await closed;
    await jobEnds(who, job.id);
    const { job: ended } = await who.get('query ($id: ID!) { job(id: $id) { status cost { micros } } }', {
      id: job.id,
    });
    expect(ended.status).toBe('CANCELED');
    expect(ended.cost.micros).toBeGreaterThan(0);
    // And the one under way may have been charged for.
    const { total, uncertain } = await ledgerOf(who);
    expect(uncertain).toBe(total);
    expect(total).toBeGreaterThan(ended.cost.micros);
  });

  it('keeps the ledger right when what is being drawn is deleted', async () => {
    const who = await guest(app);
    standIn.fail('pixellab', 'hang');
    const arrived = standIn.nextRequest();
    const { sprite } = await startDrawing(who, byPixellab);
    const { closed } = await arrived;
    for (const verb of ['trashSprites', 'deleteSprites']) {
      await who.get(`mutation ($ids: [ID!]!) { ${verb}(ids: $ids) { __typename } }`, { ids: [sprite.id] });
    }
    await closed;
    expect(await ledgerOf(who)).toMatchObject({ total: price, uncertain: price });
  });

  it('pays nothing for what has been deleted, however it is asked for', async () => {
    const who = await guest(app);
    standIn.fail('pixellab', 'hang');
    const parent = await drawn(who, { width: 64, height: 64 });
    const arrived = standIn.nextRequest();
    const turning = await who.do(
      `mutation ($input: RotateSpriteInput!) { rotateSprite(input: $input) { ... on RotateSpritePayload { sprites { id } job { id } } } }`,
      { input: { spriteId: parent, provider: 'PIXELLAB', directions: ['EAST', 'WEST'] } },
    );
    const { closed } = await arrived;
    const { sprite, job } = await startDrawing(who, byPixellab);
    await jobEnds(who, job.id);
    for (const verb of ['trashSprites', 'deleteSprites']) {
      await who.get(`mutation ($ids: [ID!]!) { ${verb}(ids: $ids) { __typename } }`, {
        ids: [parent, sprite.id],
      });
    }
    await closed;
    // What was to come of the deleted one does not wait for ever.
    const { nodes } = await who.get(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Sprite { status } } }',
      {
        ids: turning.sprites.map(({ id }: Json) => id),
      },
    );
    expect(nodes).toEqual([{ status: 'FAILED' }, { status: 'FAILED' }]);
    standIn.fail('pixellab', 'cut-off');
    const failed = await startDrawing(who, byPixellab);
    await jobEnds(who, failed.job.id);
    for (const verb of ['trashSprites', 'deleteSprites']) {
      await who.get(`mutation ($ids: [ID!]!) { ${verb}(ids: $ids) { __typename } }`, {
        ids: [failed.sprite.id],
      });
    }
    const before = await ledgerOf(who);
    const asked = standIn.requests.length;
    const retried = await who.do(
      'mutation ($id: ID!) { retryJob(id: $id) { ... on ValidationError { fields { path message } } } }',
      { id: failed.job.id },
    );
    expect(retried.fields).toEqual([{ path: ['id'], message: expect.stringContaining('deleted') }]);
    expect(await ledgerOf(who)).toEqual(before);
    expect(standIn.requests).toHaveLength(asked);
  });

  it('pays again only when somebody asks for it again', async () => {
    const who = await guest(app);
    standIn.fail('pixellab', 'cut-off');
    const { job } = await startDrawing(who, byPixellab);
    expect((await jobEnds(who, job.id)).at(-1)!.status).toBe('FAILED');
    expect(standIn.requests).toHaveLength(1);
    await who.do('mutation ($id: ID!) { retryJob(id: $id) { __typename ... on Error { message } } }', {
      id: job.id,
    });
    expect((await jobEnds(who, job.id)).at(-1)!.status).toBe('SUCCEEDED');
    expect(await ledgerOf(who)).toMatchObject({ total: 2 * price, uncertain: price });
  });

  it('asks no vendor for more at once than it may', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => guest(app)));
    standIn.fail('pixellab', 'slow', 50);
    let under = 0;
    let most = 0;
    let counting = true;
    const count = (async () => {
      while (counting) {
        const { closed } = await standIn.nextRequest();
        under++;
        most = Math.max(most, under);
        void closed.then(() => under--);
      }
    })();
    const jobs = await Promise.all(
      people.flatMap((who) =>
        [1, 2, 3, 4, 5].map(async (seed) => {
          const { job } = await startDrawing(who, { ...byPixellab, seed });
          return (await jobEnds(who, job.id)).at(-1)!.status;
        }),
      ),
    );
    counting = false;
    void count;
    expect(jobs).toEqual(Array(50).fill('SUCCEEDED'));
    expect(most).toBe(3);
  });

  it('animates and turns what was drawn', async () => {
    const who = await guest(app);
    await setBudget(who, {});
    const spriteId = await drawn(who, { width: 64, height: 64 });
    const animated = await who.do(
      `mutation ($input: AnimateSpriteInput!) { animateSprite(input: $input) {
        ... on AnimateSpritePayload { animation { id status } job { id } } ... on Error { code message } } }`,
      { input: { spriteId, action: 'walk', provider: 'PIXELLAB' } },
    );
    expect((await jobEnds(who, animated.job.id)).at(-1)!.status).toBe('SUCCEEDED');
    const turned = await who.do(
      `mutation ($input: RotateSpriteInput!) { rotateSprite(input: $input) {
        ... on RotateSpritePayload { sprites { id name status } job { id } } ... on Error { code message } } }`,
      { input: { spriteId, directions: ['EAST', 'NORTH'], provider: 'PIXELLAB' } },
    );
    expect(turned.sprites.map(({ name }: Json) => name)).toEqual([
      'A small green slime, east',
      'A small green slime, north',
    ]);
    expect((await jobEnds(who, turned.job.id)).at(-1)!.status).toBe('SUCCEEDED');
    const { sprite, nodes } = await who.get(
      `query ($id: ID!, $ids: [ID!]!) {
        sprite(id: $id) { animations { status action frames { durationMs image { width height } } } }
        nodes(ids: $ids) { ... on Sprite { status image { width } derivedFrom { id } } }
      }`,
      { id: spriteId, ids: turned.sprites.map(({ id }: Json) => id) },
    );
    expect(sprite.animations).toMatchObject([{ status: 'READY', action: 'walk' }]);
    expect(sprite.animations[0].frames).toEqual(
      Array(4).fill({ durationMs: 125, image: { width: 64, height: 64 } }),
    );
    expect(nodes).toEqual(
      Array(2).fill({ status: 'READY', image: { width: 64 }, derivedFrom: { id: spriteId } }),
    );
    expect((await ledgerOf(who)).total).toBe(15_650 + 2 * 10_570);
  });

  it('enhances with Gemini, by its tokens', async () => {
    const who = await guest(app);
    const spriteId = await drawn(who, { width: 64, height: 64 });
    const { enhancement, job } = await startEnhancing(who, {
      spriteId,
      style: 'painterly',
      provider: 'GEMINI',
    });
    expect((await jobEnds(who, job.id)).at(-1)!.status).toBe('SUCCEEDED');
    const { node } = await who.get(
      'query ($id: ID!) { node(id: $id) { ... on Enhancement { status provider model cost { micros } image { width } } } }',
      { id: enhancement.id },
    );
    const { total, entries } = await ledgerOf(who);
    expect(node).toMatchObject({
      status: 'READY',
      provider: 'GEMINI',
      model: 'gemini-3.1-flash-image',
      cost: { micros: total },
    });
    expect(entries[0]).toMatchObject({ provider: 'GEMINI', kind: 'ENHANCE', jobs: 1 });
    expect(entries[0].outputTokens).toBeGreaterThan(0);
  });

  it('refuses sizes and prompts that a vendor does not take, before anything is paid', async () => {
    const who = await guest(app);
    const refused = await startDrawing(who, { ...byPixellab, width: 16, height: 16 });
    expect(refused.fields[0].message).toMatch(/PixelLab/);
    const long = await startDrawing(who, { ...byPixellab, prompt: 'dragon '.repeat(200) });
    expect(long.fields[0].path).toEqual(['prompt']);
    const spriteId = await drawn(who, { width: 32, height: 32 });
    const small = await who.do(
      'mutation ($input: AnimateSpriteInput!) { animateSprite(input: $input) { ... on ValidationError { fields { path } } } }',
      { input: { spriteId, action: 'walk', provider: 'PIXELLAB' } },
    );
    expect(small.fields[0].path).toEqual(['spriteId']);
    expect((await startEnhancing(who, { spriteId, style: 'comic', provider: 'PIXELLAB' })).code).toBe(
      'PROVIDER_UNAVAILABLE',
    );
    expect(standIn.requests).toEqual([]);
    expect((await ledgerOf(who)).total).toBe(0);
  });

  it('shows who can do what, for which sizes, and what is left', async () => {
    const { providers } = await (await guest(app)).get(
      '{ providers { name available reason balance { micros } accepts { capability minSide maxSide sides } maxPromptLength } }',
    );
    expect(providers.map(({ name, available }: Json) => [name, available])).toEqual([
      ['LOCAL', true],
      ['PIXELLAB', true],
      ['GEMINI', true],
    ]);
    expect(providers[1].balance.micros).toBeGreaterThan(0);
    expect(providers[1].accepts.map(({ capability }: Json) => capability)).toEqual([
      'GENERATE',
      'ANIMATE',
      'ROTATE',
      'INPAINT',
    ]);
    expect(providers[0]).toMatchObject({ balance: null, accepts: [], maxPromptLength: null });
  });

  it('gives a vendor a break that is down, and says so', async () => {
    const who = await guest(app);
    standIn.fail('gemini', '503', 100);
    const spriteId = await drawn(who, { width: 64, height: 64 });
    for (let i = 0; i < 2; i++) {
      const { job } = await startEnhancing(who, { spriteId, style: 'comic', provider: 'GEMINI', seed: i });
      await jobEnds(who, job.id);
    }
    const refused = await startEnhancing(who, { spriteId, style: 'comic', provider: 'GEMINI' });
    expect(refused.message).toMatch(/GEMINI did not answer/);
    const { providers } = await who.get('{ providers { name available reason } }');
    expect(providers[2]).toMatchObject({ name: 'GEMINI', available: false });
    expect((await ledgerOf(who)).total).toBe(0);
  });
});
