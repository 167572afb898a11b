import { describe, expect, it } from 'vitest';
import { microsOfUsd } from '../../src/adapters/providers/pixellab/spend.ts';
import type { ProviderRequest } from '../../src/domain/providers/provider.ts';
import { context, drawing, failureOf, source } from './requests.ts';
import { pixellabAt } from './vendors.ts';
import { withStandIn } from './with-stand-in.ts';

const none = new Uint8Array();
const animation = { prompt: 'a dragon', action: 'fly', frames: 4, seed: 1, source: none };
const turning = { source: none, directions: ['EAST'], seed: 1 } as const;

describe('what PixelLab does not take', () => {
  const standIn = withStandIn();

  it.each<[string, ProviderRequest, RegExp]>([
    ['a side that is too small', drawing({ width: 15, height: 100 }), /16 to 400 px; this is 15 × 100/],
    ['a side that is too large', drawing({ width: 401, height: 64 }), /16 to 400/],
    ['an area that is too small', drawing({ width: 16, height: 63 }), /1024 px in all or more/],
    [
      'too large without a background',
      drawing({ width: 201, height: 200 }),
      /without a background up to 40000/,
    ],
    ['a long prompt', drawing({ prompt: 'x'.repeat(1001) }), /1000 characters/],
    [
      'an animation that is not 64 × 64',
      { capability: 'ANIMATE', ...animation, width: 32, height: 32 },
      /64 px only/,
    ],
    [
      'too many frames',
      { capability: 'ANIMATE', ...animation, frames: 21, width: 64, height: 64 },
      /1 to 20 frames/,
    ],
    ['turning what is not square', { capability: 'ROTATE', ...turning, width: 64, height: 32 }, /square/],
    [
      'turning what is 48 × 48',
      { capability: 'ROTATE', ...turning, width: 48, height: 48 },
      /16, 32, 64, 128/,
    ],
  ])('%s: known before anything is sent', async (_, request, words) => {
    const provider = pixellabAt(standIn());
    const [refusal] = provider.refuses!(request);
    expect(refusal?.message).toMatch(words);
    expect(refusal?.path.length).toBe(1);
    const failure = await failureOf(provider.run(request, context()));
    expect(failure).toMatchObject({ code: 'PROVIDER_REFUSED', retryable: false, maybeCharged: false });
    expect(standIn().requests).toHaveLength(0);
  });

  it.each<ProviderRequest>([
    drawing({ width: 16, height: 64 }),
    drawing({ width: 200, height: 200 }),
    drawing({ width: 400, height: 400, noBackground: false }),
    { capability: 'ROTATE', ...turning, width: 128, height: 128 },
    { capability: 'ROTATE', ...turning, width: 16, height: 16 },
  ])('what it takes is taken: $capability $width × $height', async (request) => {
    const provider = pixellabAt(standIn());
    expect(provider.refuses!(request)).toEqual([]);
    const sent = 'source' in request ? { ...request, source: await source(64) } : request;
    const { images, spend } = await provider.run(sent, context());
    expect(images).toHaveLength(1);
    expect(provider.estimateMicros!(request)).toBeGreaterThanOrEqual(spend!.costMicros);
  });

  it("puts the vendor's words into the failure, list or sentence", async () => {
    const run = () => failureOf(pixellabAt(standIn()).run(drawing(), context()));
    standIn().fail('pixellab', '422');
    expect((await run()).message).toBe(
      'PixelLab refused the request: image_size.width: Input should be greater than or equal to 16',
    );
    standIn().fail('pixellab', '422-text');
    expect((await run()).message).toBe(
      'PixelLab refused the request: Canvas must be size 32x32 area or larger',
    );
    standIn().fail('pixellab', '529');
    expect((await run()).message).toBe('PixelLab is overloaded: Overloaded');
  });

  it('has no key: it is there, unavailable, with the reason', () => {
    expect(pixellabAt(standIn(), { key: undefined }).unavailable).toMatch(/PIXELLAB_API_KEY/);
    expect(pixellabAt(standIn()).unavailable).toBeNull();
  });
});

describe('money', () => {
  it('is exact to the millionth of a dollar', () => {
    const wrong: number[] = [];
    for (let micros = 0; micros < 200_000; micros++) {
      if (microsOfUsd(JSON.parse((micros / 1e6).toFixed(6))) !== micros) wrong.push(micros);
    }
    expect(wrong).toEqual([]);
    expect(microsOfUsd(1234.567891)).toBe(1_234_567_891);
  });
});
