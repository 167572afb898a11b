import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStandIn } from '../../stand-in/create-stand-in.ts';
import { type Fault, faults } from '../../stand-in/faults.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import { openApp, type TestApp } from '../support/app.ts';
import { ledgerOf } from '../support/ledger.ts';
import { jobEnds, startDrawing } from '../support/main-job.ts';
import { guest } from '../support/person.ts';

/** 64 × 64 px without a background, by PixelLab's list; one picture by Gemini's, in tokens, as the stand-in counts. */
const pixellabMicros = 8_400;

type Vendor = 'pixellab' | 'gemini';
/** How the job ends, how often the vendor is called, and what it costs: nothing, a price, or perhaps the estimate. */
type Row = [outcome: string, calls: number, charge: 'free' | 'paid' | 'perhaps'];

const fine: Row = ['SUCCEEDED', 1, 'paid'];
const same = (row: Row): Record<Vendor, Row> => ({ pixellab: row, gemini: row });
const gemini = (row: Row): Record<Vendor, Row> => ({ pixellab: fine, gemini: row });

const table: Record<Fault, Record<Vendor, Row>> = {
  slow: same(['TIMEOUT', 1, 'perhaps']),
  'slow-body': same(['TIMEOUT', 1, 'perhaps']),
  hang: same(['TIMEOUT', 1, 'perhaps']),
  reset: same(['PROVIDER_UNAVAILABLE', 1, 'perhaps']),
  'cut-off': same(['PROVIDER_UNAVAILABLE', 1, 'perhaps']),
  truncated: same(['INVALID_RESULT', 1, 'perhaps']),
  html: same(['INVALID_RESULT', 1, 'perhaps']),
  redirect: same(['PROVIDER_UNAVAILABLE', 1, 'free']),
  giant: same(['INVALID_RESULT', 1, 'perhaps']),
  empty: same(['INVALID_RESULT', 1, 'perhaps']),
  '400': same(['PROVIDER_REFUSED', 1, 'free']),
  '401': same(['PROVIDER_AUTH', 1, 'free']),
  '402': same(['PROVIDER_QUOTA', 1, 'free']),
  '403': same(['PROVIDER_AUTH', 1, 'free']),
  '404': same(['PROVIDER_UNAVAILABLE', 1, 'free']),
  '422': same(['PROVIDER_REFUSED', 1, 'free']),
  '422-text': same(['PROVIDER_REFUSED', 1, 'free']),
  '429': same(['PROVIDER_QUOTA', 3, 'free']),
  '429-retry-after': same(['PROVIDER_QUOTA', 3, 'free']),
  '500': { pixellab: ['PROVIDER_UNAVAILABLE', 1, 'perhaps'], gemini: ['PROVIDER_UNAVAILABLE', 3, 'free'] },
  '503': same(['PROVIDER_UNAVAILABLE', 3, 'free']),
  '529': same(['PROVIDER_UNAVAILABLE', 3, 'free']),
  'echo-key': same(['PROVIDER_AUTH', 1, 'free']),
  'not-an-image': same(['INVALID_RESULT', 1, 'paid']),
  jpeg: same(fine),
  'wrong-size': same(['INVALID_RESULT', 1, 'paid']),
  blank: { pixellab: ['INVALID_RESULT', 1, 'paid'], gemini: fine },
  checkerboard: same(fine),
  'no-usage': same(fine),
  'text-only': gemini(['PROVIDER_NO_IMAGE', 2, 'paid']),
  'no-image': gemini(['PROVIDER_NO_IMAGE', 2, 'paid']),
  'only-thought': gemini(['PROVIDER_NO_IMAGE', 2, 'paid']),
  safety: gemini(['PROVIDER_REFUSED', 1, 'paid']),
  'image-safety': gemini(['PROVIDER_REFUSED', 1, 'paid']),
  'blocked-prompt': gemini(['PROVIDER_REFUSED', 1, 'paid']),
  'max-tokens': gemini(['INVALID_RESULT', 1, 'paid']),
  'no-candidates': gemini(['INVALID_RESULT', 1, 'perhaps']),
  thought: same(fine),
  'snake-case': same(fine),
  // Only of answers that are data.
  'bad-json': same(fine),
  'unknown-layer': same(fine),
  unrealistic: same(fine),
};

describe.each(['pixellab', 'gemini'] as const)('each way of going wrong at %s', (vendor) => {
  let standIn: StandIn;
  let app: TestApp;
  let close: () => Promise<void>;
  const provider = vendor.toUpperCase();

  beforeAll(async () => {
    standIn = await createStandIn({ slowMs: 60_000, balanceUsd: 1_000 });
    const opened = await openApp('sqlite', {
      PIXELLAB_BASE_URL: standIn.pixellabUrl,
      PIXELLAB_API_KEY: standIn.pixellabKey,
      GUESTS_MAY_SPEND: 'on',
      GEMINI_BASE_URL: standIn.geminiUrl,
      GEMINI_API_KEY: standIn.geminiKey,
      // The stand-in draws in this process: on a busy machine that takes a while.
      PROVIDER_TIMEOUT_MS: '2500',
    });
    app = opened.app;
    close = opened.close;
  });
  beforeEach(() => standIn.reset());
  afterAll(async () => {
    await close();
    await standIn.close();
  });

  it.each(faults)('%s: the job, the calls and the money', async (fault) => {
    const [outcome, calls, charge] = table[fault][vendor];
    const who = await guest(app);
    const input = { provider, width: 64, height: 64, prompt: 'a red dragon' };
    const { estimateCost } = await who.get(
      'query ($input: EstimateCostInput!) { estimateCost(input: $input) { cost { micros } } }',
      { input: { generate: input } },
    );
    const estimate = estimateCost.cost.micros;
    standIn.fail(vendor, fault, calls);
    const { job, sprite } = await startDrawing(who, input);
    const last = (await jobEnds(who, job.id)).at(-1)!;

    expect(last.error?.code ?? last.status).toBe(outcome);
    if (last.error) expect(last.error.message).toMatch(/^[A-Z].{15,}/);
    expect(standIn.requests).toHaveLength(calls);
    const data = await who.get(
      'query ($id: ID!) { sprite(id: $id) { status image { width } job { cost { micros } } } }',
      {
        id: sprite.id,
      },
    );
    expect(data.sprite.status).toBe(outcome === 'SUCCEEDED' ? 'READY' : 'FAILED');

    const { total, uncertain, entries } = await ledgerOf(who);
    expect(entries).toMatchObject([{ provider, kind: 'GENERATE', jobs: 1 }]);
    if (charge === 'free') expect([total, uncertain]).toEqual([0, 0]);
    if (charge === 'perhaps') expect([total, uncertain]).toEqual([estimate, estimate]);
    if (charge === 'paid') {
      expect(uncertain).toBe(0);
      expect(total).toBeGreaterThan(0);
      expect(total).toBe(data.sprite.job.cost.micros);
      if (vendor === 'pixellab') expect(total).toBe(pixellabMicros);
    }

    // A vendor that works again is believed again, and earlier failures are not held against it.
    if (outcome !== 'SUCCEEDED') {
      const next = await startDrawing(who, { ...input, seed: 2 });
      expect((await jobEnds(who, next.job.id)).at(-1)!.status).toBe('SUCCEEDED');
    }
  });
});
