import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Provider } from '../../src/domain/providers/provider.ts';
import { createStandIn } from '../../stand-in/create-stand-in.ts';
import { type Fault, faults } from '../../stand-in/faults.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import { context, drawing, failureOf } from './requests.ts';
import { geminiAt, pixellabAt } from './vendors.ts';

type Expected = 'fine' | [code: string, ...('retry' | 'charged' | `wait ${number}` | 'spend')[]];

/** What each way of going wrong comes to: the code, whether to try again, whether money may be gone, how long to wait (ms). */
const table: Record<Fault, { pixellab: Expected; gemini: Expected }> = {
  slow: both('TIMEOUT', 'retry', 'charged'),
  'slow-body': both('TIMEOUT', 'retry', 'charged'),
  hang: both('TIMEOUT', 'retry', 'charged'),
  reset: both('PROVIDER_UNAVAILABLE', 'retry', 'charged'),
  'cut-off': both('PROVIDER_UNAVAILABLE', 'retry', 'charged'),
  truncated: both('INVALID_RESULT', 'retry', 'charged'),
  html: both('INVALID_RESULT', 'retry', 'charged'),
  redirect: both('PROVIDER_UNAVAILABLE'),
  giant: both('INVALID_RESULT', 'retry', 'charged'),
  empty: both('INVALID_RESULT', 'retry', 'charged'),
  '400': both('PROVIDER_REFUSED'),
  '401': both('PROVIDER_AUTH'),
  '402': both('PROVIDER_QUOTA'),
  '403': both('PROVIDER_AUTH'),
  '404': both('PROVIDER_UNAVAILABLE'),
  '422': both('PROVIDER_REFUSED'),
  '422-text': both('PROVIDER_REFUSED'),
  '429': both('PROVIDER_QUOTA', 'retry'),
  '429-retry-after': {
    pixellab: ['PROVIDER_QUOTA', 'retry', 'wait 7000'],
    gemini: ['PROVIDER_QUOTA', 'retry', 'wait 27000'],
  },
  '500': {
    pixellab: ['PROVIDER_UNAVAILABLE', 'retry', 'charged'],
    gemini: ['PROVIDER_UNAVAILABLE', 'retry'],
  },
  '503': both('PROVIDER_UNAVAILABLE', 'retry'),
  '529': both('PROVIDER_UNAVAILABLE', 'retry'),
  'echo-key': both('PROVIDER_AUTH'),
  'not-an-image': both('INVALID_RESULT', 'retry', 'charged', 'spend'),
  jpeg: { pixellab: 'fine', gemini: 'fine' },
  'wrong-size': both('INVALID_RESULT', 'retry', 'charged', 'spend'),
  // Gemini's pictures are never see-through before their key color is removed.
  blank: { pixellab: ['INVALID_RESULT', 'retry', 'charged', 'spend'], gemini: 'fine' },
  checkerboard: { pixellab: 'fine', gemini: 'fine' },
  'no-usage': { pixellab: 'fine', gemini: 'fine' },
  'text-only': geminiOnly('PROVIDER_NO_IMAGE', 'retry', 'charged', 'spend'),
  'no-image': geminiOnly('PROVIDER_NO_IMAGE', 'retry', 'charged', 'spend'),
  'only-thought': geminiOnly('PROVIDER_NO_IMAGE', 'retry', 'charged', 'spend'),
  safety: geminiOnly('PROVIDER_REFUSED', 'charged', 'spend'),
  'image-safety': geminiOnly('PROVIDER_REFUSED', 'charged', 'spend'),
  'blocked-prompt': geminiOnly('PROVIDER_REFUSED', 'charged', 'spend'),
  'max-tokens': geminiOnly('INVALID_RESULT', 'retry', 'charged', 'spend'),
  'no-candidates': geminiOnly('INVALID_RESULT', 'retry', 'charged'),
  thought: { pixellab: 'fine', gemini: 'fine' },
  'snake-case': { pixellab: 'fine', gemini: 'fine' },
  // Only of answers that are data.
  'bad-json': { pixellab: 'fine', gemini: 'fine' },
  'unknown-layer': { pixellab: 'fine', gemini: 'fine' },
  unrealistic: { pixellab: 'fine', gemini: 'fine' },
};

function both(...expected: Exclude<Expected, 'fine'>): { pixellab: Expected; gemini: Expected } {
  return { pixellab: expected, gemini: expected };
}

function geminiOnly(...expected: Exclude<Expected, 'fine'>): { pixellab: Expected; gemini: Expected } {
  return { pixellab: 'fine', gemini: expected };
}

const isSlow = (fault: Fault): boolean => ['slow', 'slow-body', 'hang'].includes(fault);

describe.each(['pixellab', 'gemini'] as const)('what goes wrong at %s', (vendor) => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await createStandIn({ slowMs: 60_000 });
  });
  beforeEach(() => standIn.reset());
  afterAll(() => standIn.close());

  const provider = (options: { timeoutMs?: number } = {}): Provider =>
    vendor === 'pixellab' ? pixellabAt(standIn, options) : geminiAt(standIn, options);

  it.each(faults)('%s', async (fault) => {
    const expected = table[fault][vendor];
    standIn.fail(vendor, fault);
    const run = provider(isSlow(fault) ? { timeoutMs: 300 } : {}).run(drawing(), context());
    if (expected === 'fine') {
      expect((await run).images).toHaveLength(1);
      return;
    }
    const failure = await failureOf(run);
    const [code, ...facts] = expected;
    const wait = facts.find((fact) => fact.startsWith('wait'))?.slice(5);
    expect(failure).toMatchObject({
      code,
      retryable: facts.includes('retry'),
      maybeCharged: facts.includes('charged'),
    });
    expect(failure.retryAfterMs).toBe(wait === undefined ? undefined : Number(wait));
    expect((failure.spend?.costMicros ?? 0) > 0).toBe(facts.includes('spend'));
    expect(failure.message).toMatch(/^[A-Z].*\S$/);
    // Once each: nobody tries again down here, and no redirect is followed.
    expect(standIn.requests).toHaveLength(1);
  });

  it('is over after two failures when the third try works', async () => {
    standIn.fail(vendor, '503', 2);
    for (let failures = 0; failures < 2; failures++) {
      expect((await failureOf(provider().run(drawing(), context()))).retryable).toBe(true);
    }
    expect((await provider().run(drawing(), context())).images).toHaveLength(1);
  });

  it('cannot have been charged when nobody listens', async () => {
    const nobody = await createStandIn();
    await nobody.close();
    const alone = vendor === 'pixellab' ? pixellabAt(nobody) : geminiAt(nobody);
    const failure = await failureOf(alone.run(drawing(), context()));
    expect(failure).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', retryable: true, maybeCharged: false });
  });

  it('stops reading what is too long', async () => {
    standIn.fail(vendor, 'giant');
    const arrived = standIn.nextRequest();
    const { message } = await failureOf(provider().run(drawing(), context()));
    expect(message).toMatch(/more than we take/);
    await (await arrived).closed;
  });

  it('hangs up when it gives up', async () => {
    standIn.fail(vendor, 'hang');
    const controller = new AbortController();
    const arrived = standIn.nextRequest();
    // No deadline within this test's life: what ends it is the cancellation.
    const endless = provider({ timeoutMs: 600_000 });
    const run = failureOf(endless.run(drawing(), context({ signal: controller.signal })));
    const { closed } = await arrived;
    controller.abort('canceled');
    expect(await run).toMatchObject({ code: 'CANCELED', maybeCharged: true });
    await closed;
  });
});
