import { describe, expect, it } from 'vitest';
import { createProviderGates } from '../../src/domain/providers/gates.ts';
import {
  type Provider,
  type ProviderResult,
  WorkFailure,
  type WorkFailureOptions,
} from '../../src/domain/providers/provider.ts';
import { BrokenAfterPaying, type Spend } from '../../src/domain/providers/spend.ts';
import { context, drawing } from './requests.ts';

const picture: ProviderResult = { images: [new Uint8Array(1)], model: 'm' };
const spend = (costMicros: number) => ({ inputTokens: 1, outputTokens: 2, costMicros });
const failure = (code: WorkFailure['code'], retryable: boolean, options?: WorkFailureOptions) =>
  new WorkFailure(code, 'It did not work.', retryable, options);

/** A vendor that does what the script says, and a clock that only waiting moves. */
const scene = (...script: (ProviderResult | Error)[]) => sceneAt(undefined, ...script);
const sceneAt = (estimate: number | undefined, ...script: (ProviderResult | Error)[]) => {
  let at = 0;
  const waits: number[] = [];
  const gates = createProviderGates({
    now: () => at,
    wait: async (ms) => {
      waits.push(ms);
      at += ms;
    },
    random: () => 0.5,
    limits: { PIXELLAB: 2 },
  });
  let calls = 0;
  const provider: Provider = {
    name: 'PIXELLAB',
    capabilities: ['GENERATE'],
    models: [],
    unavailable: null,
    estimateMicros: estimate === undefined ? undefined : () => estimate,
    async run() {
      const next = script[Math.min(calls++, script.length - 1)]!;
      if (next instanceof Error) throw next;
      return next;
    },
  };
  const charges: number[] = [];
  const losses: number[] = [];
  const charged = ({ costMicros, lostMicros }: Spend) => {
    if (lostMicros === undefined) charges.push(costMicros);
    else losses.push(lostMicros);
  };
  const call = () => gates.call(provider, drawing(), context({ charged }));
  return { gates, call, waits, charges, losses, calls: () => calls, pass: (ms: number) => (at += ms) };
};

const unavailable = failure('PROVIDER_UNAVAILABLE', true);

describe('above the vendors', () => {
  it('calls are repeated with growing waits, and not for ever', async () => {
    const { call, waits, calls } = scene(unavailable);
    await expect(call()).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE' });
    expect([calls(), waits]).toEqual([3, [500, 1000]]);
  });

  it('a vendor’s own wish to wait is respected, unless it is too long to wait for', async () => {
    const patient = scene(failure('PROVIDER_QUOTA', true, { retryAfterMs: 7_000 }), picture);
    await patient.call();
    expect(patient.waits).toEqual([7_000]);
    const endless = scene(failure('PROVIDER_QUOTA', true, { retryAfterMs: 3_600_000 }));
    await expect(endless.call()).rejects.toMatchObject({ retryAfterMs: 3_600_000 });
    expect([endless.calls(), endless.waits]).toEqual([1, []]);
  });

  it('nothing is repeated that cannot help or may have been paid', async () => {
    for (const error of [
      failure('PROVIDER_REFUSED', false),
      failure('TIMEOUT', true, { maybeCharged: true }),
    ]) {
      const { call, calls } = scene(error);
      await expect(call()).rejects.toMatchObject({ code: error.code });
      expect(calls()).toBe(1);
    }
  });

  it('what every call cost is told, whatever comes after', async () => {
    const words = failure('PROVIDER_NO_IMAGE', true, { maybeCharged: true, spend: spend(30) });
    const drawnAtLast = scene(words, { ...picture, spend: spend(500) });
    await drawnAtLast.call();
    expect(drawnAtLast.charges).toEqual([30, 500]);
    const never = scene(words);
    await expect(never.call()).rejects.toBe(words);
    expect(never.charges).toEqual([30, 30]);
    const cause = new TypeError('of our own');
    const broken = scene(new BrokenAfterPaying(spend(70), cause));
    await expect(broken.call()).rejects.toBe(cause);
    expect(broken.charges).toEqual([70]);
  });

  it('what nobody knows may have cost the estimate: a lost answer, and one without a figure', async () => {
    const cut = sceneAt(800, failure('TIMEOUT', true, { maybeCharged: true }));
    await expect(cut.call()).rejects.toMatchObject({ code: 'TIMEOUT' });
    const silent = sceneAt(800, picture);
    await silent.call();
    const refused = sceneAt(800, failure('PROVIDER_REFUSED', false));
    await expect(refused.call()).rejects.toMatchObject({ code: 'PROVIDER_REFUSED' });
    expect([cut.losses, silent.losses, refused.losses]).toEqual([[800], [800], []]);
    // Words instead of a picture are only worth another try while it is known what they cost.
    const words = { maybeCharged: true, spend: { ...spend(0), lostMicros: 800 } };
    const unknown = sceneAt(800, failure('PROVIDER_NO_IMAGE', true, words));
    await expect(unknown.call()).rejects.toMatchObject({ code: 'PROVIDER_NO_IMAGE' });
    expect(unknown.calls()).toBe(1);
  });

  it('a vendor that is down gets a break, and one try after it', async () => {
    const { gates, call, calls, pass } = scene(unavailable);
    await expect(call()).rejects.toThrow();
    expect(gates.trouble('PIXELLAB')).toBeNull();
    await expect(call()).rejects.toThrow();
    expect(gates.trouble('PIXELLAB')).toMatch(/asked again after/);
    expect(gates.trouble('GEMINI')).toBeNull();
    pass(60_000);
    expect(gates.trouble('PIXELLAB')).toBeNull();
    const before = calls();
    await expect(call()).rejects.toThrow();
    expect(calls()).toBeGreaterThan(before);
    expect(gates.trouble('PIXELLAB')).not.toBeNull();
  });

  it('no more than two are let in, and whoever gives up in line does not block it', async () => {
    let inside = 0;
    let most = 0;
    const gates = createProviderGates({
      now: () => 0,
      wait: async () => undefined,
      random: Math.random,
      limits: { PIXELLAB: 2 },
    });
    const provider: Provider = {
      name: 'PIXELLAB',
      capabilities: [],
      models: [],
      unavailable: null,
      async run() {
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside--;
        return picture;
      },
    };
    const impatient = new AbortController();
    const calls = Array.from({ length: 20 }, (_, i) =>
      gates.call(provider, drawing(), context(i % 4 === 3 ? { signal: impatient.signal } : {})),
    );
    impatient.abort('canceled');
    const ends = await Promise.allSettled(calls);
    expect(most).toBe(2);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(15);
  });
});
