import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStandIn } from '../../stand-in/create-stand-in.ts';
import type { Fault } from '../../stand-in/faults.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import { drawnScenes, pictureOf } from '../composing/drawn-scenes.ts';
import { codec } from '../providers/vendors.ts';
import { openApp, type TestApp } from '../support/app.ts';
import { ledgerOf } from '../support/ledger.ts';
import { drawn, jobEnds } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';

/** PixelLab's list, which the stand-in charges. */
const turnMicros = 10_570;
const fourFramesMicros = 15_650;
/** Played where a call is to be answered as always. */
const fine: Fault = 'snake-case';

describe('work of several calls', () => {
  let standIn: StandIn;
  let app: TestApp;
  let close: () => Promise<void>;
  let harbor: File;

  beforeAll(async () => {
    standIn = await createStandIn({ slowMs: 500, balanceUsd: 1_000 });
    harbor = new File([(await codec.encodePng(pictureOf(drawnScenes[1]!))) as BlobPart], 'harbor.png');
  });
  // A new app for each: vendors that fail that often are given a break.
  beforeEach(async () => {
    standIn.reset();
    const opened = await openApp('sqlite', {
      PIXELLAB_BASE_URL: standIn.pixellabUrl,
      PIXELLAB_API_KEY: standIn.pixellabKey,
      GEMINI_BASE_URL: standIn.geminiUrl,
      GEMINI_API_KEY: standIn.geminiKey,
      GUESTS_MAY_SPEND: 'on',
      USER_BUDGET_USD: '10',
      PROVIDER_TIMEOUT_MS: '1500',
    });
    app = opened.app;
    close = opened.close;
  });
  afterEach(() => close());
  afterAll(() => standIn.close());

  const play = (vendor: 'pixellab' | 'gemini', ...faults: Fault[]) => {
    for (const fault of faults) standIn.fail(vendor, fault);
  };
  const turn = async (who: Person): Promise<{ parent: string; job: Json; sprites: Json[] }> => {
    const parent = await drawn(who, { width: 64, height: 64 });
    const started = await who.do(
      `mutation ($input: RotateSpriteInput!) { rotateSprite(input: $input) {
        ... on RotateSpritePayload { sprites { id } job { id } } ... on Error { message } } }`,
      { input: { spriteId: parent, provider: 'PIXELLAB', directions: ['EAST', 'WEST', 'NORTH'] } },
    );
    return { parent, ...(started as { job: Json; sprites: Json[] }) };
  };
  const compose = async (who: Person): Promise<Json> => {
    const query = `mutation ($input: ComposeSceneInput!) { composeScene(input: $input) {
      ... on ComposeScenePayload { scene { id } job { id } } ... on Error { code message } } }`;
    const input = { name: 'Harbor', seed: 1, provider: 'GEMINI', file: null };
    return (await who.upload(query, { input }, { 'variables.input.file': harbor })).data.composeScene;
  };
  const remove = async (who: Person, ...ids: string[]) => {
    for (const verb of ['trashSprites', 'deleteSprites']) {
      await who.get(`mutation ($ids: [ID!]!) { ${verb}(ids: $ids) { __typename } }`, { ids });
    }
  };
  const cancel = (who: Person, id: string) =>
    who.do('mutation ($id: ID!) { cancelJob(id: $id) { __typename } }', { id });
  const retry = (who: Person, id: string) =>
    who.do('mutation ($id: ID!) { retryJob(id: $id) { __typename ... on Error { message } } }', { id });
  const costOf = async (who: Person, id: string): Promise<number | undefined> => {
    const { job } = await who.get('query ($id: ID!) { job(id: $id) { cost { micros } } }', { id });
    return job.cost?.micros;
  };
  const endOf = async (who: Person, id: string): Promise<string> => (await jobEnds(who, id)).at(-1)!.status;
  const pictureEstimate = async (who: Person): Promise<number> => {
    const generate = { provider: 'GEMINI', width: 64, height: 64, prompt: 'a boat' };
    const { estimateCost } = await who.get(
      'query ($input: EstimateCostInput!) { estimateCost(input: $input) { cost { micros } } }',
      { input: { generate } },
    );
    return estimateCost.cost.micros;
  };
  const perhaps = (micros: number) => ({ total: micros, uncertain: micros });

  it.each<[Fault, number, number]>([
    ['hang', 0, 1],
    ['500', 0, 1],
    ['hang', 1, 2],
    ['reset', 2, 3],
  ])('a turn counts the call that ends as %s, after %d others', async (fault, before, calls) => {
    const who = await guest(app);
    play('pixellab', ...Array<Fault>(before).fill(fine), fault);
    const { job } = await turn(who);
    expect(await endOf(who, job.id)).toBe('FAILED');
    expect(await ledgerOf(who)).toMatchObject(perhaps(calls * turnMicros));
    expect(await costOf(who, job.id)).toBe(before === 0 ? undefined : before * turnMicros);
  });

  it('a turn whose next call was refused knows what it cost', async () => {
    const who = await guest(app);
    play('pixellab', fine, '503');
    const { job } = await turn(who);
    expect(await endOf(who, job.id)).toBe('FAILED');
    expect(await ledgerOf(who)).toMatchObject({ total: turnMicros, uncertain: 0 });
  });

  it('a movement counts the call whose answer was cut off', async () => {
    const who = await guest(app);
    const spriteId = await drawn(who, { width: 64, height: 64 });
    play('pixellab', fine, 'cut-off');
    const { job } = await who.do(
      `mutation ($input: AnimateSpriteInput!) { animateSprite(input: $input) { ... on AnimateSpritePayload { job { id } } } }`,
      { input: { spriteId, action: 'walk', frames: 12, provider: 'PIXELLAB' } },
    );
    expect(await endOf(who, job.id)).toBe('FAILED');
    expect(await ledgerOf(who)).toMatchObject(perhaps(2 * fourFramesMicros));
  });

  it('a picture that was taken apart counts the layer that was lost on the way', async () => {
    const who = await guest(app);
    play('gemini', fine, fine, 'reset');
    const { job } = await compose(who);
    expect(await endOf(who, job.id)).toBe('SUCCEEDED');
    const known = await costOf(who, job.id);
    expect(known).toBeGreaterThan(0);
    expect(await ledgerOf(who)).toMatchObject(perhaps(known! + (await pictureEstimate(who))));
  });

  it('a picture that was not looked at costs one question at the most', async () => {
    const who = await guest(app);
    play('gemini', 'reset');
    const { job } = await compose(who);
    expect(await endOf(who, job.id)).toBe('FAILED');
    const { total, uncertain } = await ledgerOf(who);
    expect(uncertain).toBe(total);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(await pictureEstimate(who));
  });

  it('canceled, it costs what is known and the call under way', async () => {
    const who = await guest(app);
    play('gemini', fine, 'hang');
    const looking = standIn.nextRequest();
    const { job } = await compose(who);
    await looking;
    const { closed } = await standIn.nextRequest();
    await cancel(who, job.id);
    await closed;
    expect(await endOf(who, job.id)).toBe('CANCELED');
    const known = await costOf(who, job.id);
    expect(known).toBeGreaterThan(0);
    expect(await ledgerOf(who)).toMatchObject(perhaps(known! + (await pictureEstimate(who))));
  });

  it('ended by a deletion, it costs the same', async () => {
    const who = await guest(app);
    play('pixellab', fine, 'hang');
    const first = standIn.nextRequest();
    const { parent, job } = await turn(who);
    await first;
    const { closed } = await standIn.nextRequest();
    await remove(who, parent);
    await closed;
    await expect.poll(() => costOf(who, job.id)).toBe(turnMicros);
    expect(await ledgerOf(who)).toMatchObject(perhaps(2 * turnMicros));
  });

  it('tried again, it pays for what is still there', async () => {
    const who = await guest(app);
    play('pixellab', '400');
    const { job, sprites } = await turn(who);
    expect(await endOf(who, job.id)).toBe('FAILED');
    await remove(who, sprites[1]!.id);
    // Set aside is what is still to be drawn, too: its first call is slow enough to look.
    play('pixellab', 'slow');
    const arrived = standIn.nextRequest();
    await retry(who, job.id);
    await arrived;
    expect((await ledgerOf(who)).total).toBe(2 * turnMicros);
    expect(await endOf(who, job.id)).toBe('SUCCEEDED');
    expect(standIn.requests).toHaveLength(3);
    expect(await ledgerOf(who)).toMatchObject({ total: 2 * turnMicros, uncertain: 0 });
    const { nodes } = await who.get(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Sprite { status } } }',
      { ids: sprites.map(({ id }) => id) },
    );
    expect(nodes).toEqual([{ status: 'READY' }, null, { status: 'READY' }]);
  });

  it('draws nothing that is deleted before its turn comes', async () => {
    const who = await guest(app);
    play('pixellab', 'slow');
    const arrived = standIn.nextRequest();
    const { job, sprites } = await turn(who);
    await arrived;
    await remove(who, sprites[0]!.id, sprites[1]!.id);
    expect(await endOf(who, job.id)).toBe('SUCCEEDED');
    // The first was asked for already.
    expect(standIn.requests).toHaveLength(2);
    expect(await ledgerOf(who)).toMatchObject({ total: 2 * turnMicros, uncertain: 0 });
    const { sprite } = await who.get('query ($id: ID!) { sprite(id: $id) { status } }', {
      id: sprites[2]!.id,
    });
    expect(sprite.status).toBe('READY');
  });

  it('costs nothing when all of it is deleted before it begins', async () => {
    const who = await guest(app);
    play('pixellab', 'slow', 'slow', 'slow');
    // The lane of the vendor is full, so that the turn waits in it.
    const busy = await Promise.all([turn(who), turn(who), turn(who)]);
    const { job, sprites } = await turn(who);
    await remove(who, ...sprites.map(({ id }) => id));
    for (const one of busy) expect(await endOf(who, one.job.id)).toBe('SUCCEEDED');
    await endOf(who, job.id);
    expect(standIn.requests).toHaveLength(9);
    expect(await ledgerOf(who)).toMatchObject({ total: 9 * turnMicros, uncertain: 0 });
  });
});
