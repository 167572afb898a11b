import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStandIn } from '../../stand-in/create-stand-in.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import { openApp, type TestApp } from '../support/app.ts';
import { everyDatabase } from '../support/databases.ts';
import { ledgerOf } from '../support/ledger.ts';
import { jobEnds, startDrawing } from '../support/main-job.ts';
import { guest, type Json, type Person, person } from '../support/person.ts';

const price = 8_400;
const byPixellab = { provider: 'PIXELLAB', width: 64, height: 64, prompt: 'a red dragon' };

let people = 0;
const somebody = async (app: TestApp): Promise<Person> => {
  const input = { email: `${++people}@house.example`, password: 'correct horse', name: 'Somebody' };
  const { token } = await person(app).do(
    'mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignUpPayload { token } } }',
    { input },
  );
  return person(app, token);
};

describe.each(everyDatabase)('the budget of the house on $dialect', ({ dialect, missing }) => {
  let standIn: StandIn;
  let app: TestApp;
  let close: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    if (missing !== undefined) return;
    standIn = await createStandIn({ balanceUsd: 1_000 });
    const opened = await openApp(dialect, {
      PIXELLAB_BASE_URL: standIn.pixellabUrl,
      PIXELLAB_API_KEY: standIn.pixellabKey,
      USER_BUDGET_USD: '1',
      HOUSE_BUDGET_USD: '0.05',
      JOB_CONCURRENCY: '16',
    });
    app = opened.app;
    close = opened.close;
  });
  beforeEach((context) => {
    if (missing !== undefined) context.skip(missing);
  });
  afterAll(async () => {
    await close?.();
    await standIn?.close();
  });

  it('is not for guests, who are told so before they ask', async () => {
    const who = await guest(app);
    const refused = await startDrawing(who, byPixellab);
    expect(refused.code).toBe('PROVIDER_UNAVAILABLE');
    expect(refused.message).toMatch(/sign up/);
    const { providers } = await who.get('{ providers { name available reason } }');
    const pixellab = providers.find(({ name }: Json) => name === 'PIXELLAB');
    expect(pixellab).toMatchObject({ available: false, reason: expect.stringMatching(/sign up/) });
    const { errors } = await who.ask(
      '{ estimateCost(input: { generate: { prompt: "a key", provider: PIXELLAB } }) { cost { micros } } }',
    );
    expect(errors![0]!.extensions.code).toBe('PROVIDER_UNAVAILABLE');
    expect((await startDrawing(who)).job).toBeTruthy();
    const account = await somebody(app);
    const known = (await account.get('{ providers { name available } }')).providers;
    expect(known.find(({ name }: Json) => name === 'PIXELLAB').available).toBe(true);
    expect(standIn.requests).toHaveLength(0);
  });

  it('holds for all together, also when many people ask at once, and names no figure of others', async () => {
    const crowd = await Promise.all(Array.from({ length: 20 }, () => somebody(app)));
    const answers = await Promise.all(crowd.map((who, seed) => startDrawing(who, { ...byPixellab, seed })));
    const started = answers.flatMap(({ job }, index) => (job ? [{ job, who: crowd[index]! }] : []));
    const refused = answers.filter(({ code }) => code === 'BUDGET_EXCEEDED');
    expect([started.length, refused.length]).toEqual([5, 15]);
    expect(refused[0].message).toContain('$0.0500');
    expect(refused[0].message).not.toContain('$0.0420');
    for (const { job, who } of started) {
      expect((await jobEnds(who, job.id)).at(-1)!.status).toBe('SUCCEEDED');
      expect((await ledgerOf(who)).total).toBe(price);
    }
    expect(standIn.requests).toHaveLength(5);
    const late = await somebody(app);
    const { generateSprite } = await late.get(
      `mutation ($input: GenerateSpriteInput!) { generateSprite(input: $input) {
        ... on BudgetExceededError { limit { micros } spent { micros } estimate { micros } } } }`,
      { input: byPixellab },
    );
    expect(generateSprite).toEqual({
      limit: { micros: 50_000 },
      spent: { micros: 0 },
      estimate: { micros: price },
    });
  });
});
