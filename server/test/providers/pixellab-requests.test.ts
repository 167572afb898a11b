import { styles } from '@papeterie/artist/styles/styles';
import { describe, expect, it } from 'vitest';
import { context, drawing, failureOf, source } from './requests.ts';
import { codec, pixellabAt } from './vendors.ts';
import { withStandIn } from './with-stand-in.ts';

const size = { width: 64, height: 64 };
const signal = new AbortController().signal;

describe('what PixelLab is asked', () => {
  const standIn = withStandIn();
  const bodies = () => standIn().requests.map(({ body }) => body as Record<string, unknown>);

  it('is, byte for byte, what its own client sends', async () => {
    const wish = drawing({ prompt: 'cute dragon', noBackground: false, seed: 5 });
    const { model } = await pixellabAt(standIn()).run(wish, context());
    expect(model).toBe('pixflux');
    expect(standIn().requests[0]).toMatchObject({ path: '/generate-image-pixflux', keyAccepted: true });
    expect(JSON.stringify(bodies()[0])).toBe(
      '{"description":"cute dragon","image_size":{"width":64,"height":64},"negative_description":"",' +
        '"text_guidance_scale":8,"isometric":false,"no_background":false,"init_image":null,' +
        '"init_image_strength":300,"color_image":null,"seed":5}',
    );
  });

  it('uses the words of its enums, and never the seed that means any', async () => {
    const look = { outline: 'NONE', shading: 'HIGHLY_DETAILED', detail: 'LOW' } as const;
    const turn = { view: 'LOW_TOP_DOWN', direction: 'NORTH_EAST' } as const;
    await pixellabAt(standIn()).run(drawing({ ...look, ...turn, seed: 0 }), context());
    expect(bodies()[0]).toMatchObject({
      outline: 'lineless',
      shading: 'highly detailed shading',
      detail: 'low detail',
      view: 'low top-down',
      direction: 'north-east',
      seed: 2_147_483_647,
    });
  });

  it('adds the words of a style, and never cuts the wish for them', async () => {
    const provider = pixellabAt(standIn());
    await provider.run(drawing({ prompt: 'a boat', style: styles[0]!.key }), context());
    await provider.run(drawing({ prompt: 'x'.repeat(999), style: styles[0]!.key }), context());
    const [short, long] = bodies().map(({ description }) => description as string);
    expect(short).toMatch(/^a boat, \w/);
    expect(long).toHaveLength(1000);
  });

  it.each([1, 3, 4, 6, 8, 20])('makes %i frames, four a call', async (frames) => {
    const wish = { prompt: 'a dragon', action: 'fly', frames, seed: 3, source: await source(), ...size };
    const provider = pixellabAt(standIn());
    const { images, spend } = await provider.run({ capability: 'ANIMATE', ...wish }, context());
    expect(images).toHaveLength(frames);
    expect(new Set(images.map((image) => Buffer.from(image).toString('base64'))).size).toBe(frames);
    const calls = Math.ceil(frames / 4);
    expect(bodies()).toHaveLength(calls);
    for (const { n_frames, start_frame_index } of bodies()) {
      expect(n_frames).toBeGreaterThanOrEqual(2);
      expect((start_frame_index as number) + 4).toBeLessThanOrEqual(Math.max(4, n_frames as number));
    }
    expect(spend?.costMicros).toBe(calls * 15_650);
    expect(provider.estimateMicros?.({ capability: 'ANIMATE', ...wish })).toBe(calls * 15_650);
  });

  it('turns to every direction, in order, each for itself', async () => {
    const wish = {
      source: await source(),
      from: 'SOUTH',
      directions: ['WEST', 'NORTH_EAST'],
      seed: 1,
    } as const;
    const provider = pixellabAt(standIn());
    const { images, spend } = await provider.run({ capability: 'ROTATE', ...wish, ...size }, context());
    expect(images).toHaveLength(2);
    expect(bodies().map((body) => [body.from_direction, body.to_direction])).toEqual([
      ['south', 'west'],
      ['south', 'north-east'],
    ]);
    expect(spend?.costMicros).toBe(2 * 10_570);
  });

  it('says what is gone when a later call of several fails', async () => {
    standIn().fail('pixellab', 'no-usage');
    standIn().fail('pixellab', '529');
    const wish = { source: await source(), directions: ['WEST', 'EAST'], seed: 1 } as const;
    const failure = await failureOf(
      pixellabAt(standIn()).run({ capability: 'ROTATE', ...wish, ...size }, context()),
    );
    expect(failure).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', retryable: true, maybeCharged: true });
    // The first answer did not name its price: the list's is taken.
    expect(failure.spend?.costMicros).toBe(10_570);
  });

  it('takes pictures of other formats as PNG', async () => {
    const webp = await codec.render(await source(), { format: 'WEBP' });
    const wish = { source: webp, ...size, mask: webp, prompt: 'a hat', noBackground: true, seed: 1 };
    await pixellabAt(standIn()).run({ capability: 'INPAINT', ...wish }, context());
    const { base64 } = bodies()[0]!.mask_image as { base64: string };
    expect(Buffer.from(base64, 'base64').subarray(1, 4).toString()).toBe('PNG');
  });

  it('has an account that goes down by what calls cost', async () => {
    const provider = pixellabAt(standIn());
    expect(await provider.balanceMicros!(signal)).toBe(10_500_000);
    const { spend } = await provider.run(drawing(), context());
    expect(spend?.costMicros).toBe(8_400);
    expect(await provider.balanceMicros!(signal)).toBe(10_500_000 - 8_400);
  });
});
