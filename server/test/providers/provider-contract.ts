import sharp from 'sharp';
import { expect, it } from 'vitest';
import { harbor } from '../../../packages/artist/test/director/scenes.ts';
import { type Provider, type ProviderRequest, WorkFailure } from '../../src/domain/providers/provider.ts';
import { context, drawing, failureOf, source } from './requests.ts';

export type Subject = {
  provider: Provider;
  /** Makes the next request take forever, as far as that can be arranged. */
  stall?(): void;
  /** Resolves when a request is being worked on, outside; the first sign of progress when not given. */
  busy?(): Promise<unknown>;
};

/** A request for everything that is in the port. */
const requests = async (): Promise<ProviderRequest[]> => {
  const size = { width: 64, height: 64 };
  const picture = { source: await source(), ...size };
  return [
    drawing(),
    { capability: 'ENHANCE', source: await source(), prompt: 'as an oil painting', seed: 3 },
    { capability: 'ANIMATE', ...picture, prompt: 'a dragon', action: 'fly', frames: 4, seed: 3 },
    { capability: 'ROTATE', ...picture, directions: ['EAST', 'NORTH'], seed: 3 },
    { capability: 'INPAINT', ...picture, mask: await source(), prompt: 'a hat', noBackground: true, seed: 3 },
    { capability: 'DIRECT_SCENE', prompt: 'the boat bobs', scene: harbor },
    { capability: 'COMPOSE_SCENE', ...picture, seed: 3, onPart: async () => undefined },
  ];
};

const picturesFor = (request: ProviderRequest): number => {
  if (request.capability === 'ANIMATE') return request.frames;
  if (request.capability === 'ROTATE') return request.directions.length;
  const isWithoutPictures = /^(?:DIRECT_SCENE|COMPOSE_SCENE)$/.test(request.capability);
  return isWithoutPictures ? 0 : 1;
};

const sizeOf = async (bytes: Uint8Array) => {
  // Decoded to the end, not just read at the top.
  const { info } = await sharp(bytes, { failOn: 'warning' }).raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, format: (await sharp(bytes).metadata()).format };
};

/** What every provider must do. */
export const providerContract = (open: () => Subject): void => {
  const offered = (provider: Provider): readonly string[] => provider.capabilities;

  it('answers all it offers with PNG pictures, and refuses the rest in words', async () => {
    const { provider } = open();
    for (const request of await requests()) {
      if (!offered(provider).includes(request.capability)) {
        const failure = await failureOf(provider.run(request, context()));
        expect(failure).toMatchObject({ retryable: false, maybeCharged: false });
        expect(failure.message).toMatch(/cannot do this|does not offer/);
        continue;
      }
      const refused = provider.refuses?.(request) ?? [];
      if (refused.length > 0) {
        for (const { message } of refused) expect(message).toMatch(/[a-z].{10,}/);
        continue;
      }
      const { images, model, spend } = await provider.run(request, context());
      expect(images, request.capability).toHaveLength(picturesFor(request));
      expect(model).toBeTruthy();
      expect((provider.estimateMicros?.(request) ?? 0) > 0).toBe((spend?.costMicros ?? 0) > 0);
      for (const image of images) {
        const { width, height, format } = await sizeOf(image);
        expect(format).toBe('png');
        // An enhancement may be larger than its source, in the same proportions.
        if (request.capability === 'ENHANCE') expect(width).toBe(height);
        else expect({ width, height }).toEqual({ width: 64, height: 64 });
      }
    }
  });

  it.each([
    [32, 48],
    [48, 32],
    [200, 64],
    [128, 128],
  ])('draws %i × %i px', async (width, height) => {
    const { provider } = open();
    for (const noBackground of [true, false]) {
      const { images } = await provider.run(drawing({ width, height, noBackground }), context());
      expect(await sizeOf(images[0]!)).toEqual({ width, height, format: 'png' });
    }
  });

  it('reports progress that only grows', async () => {
    const seen: number[] = [];
    const progress = (fraction: number, stage: string) => {
      seen.push(fraction);
      expect(stage).not.toBe('');
    };
    await open().provider.run(drawing(), context({ progress }));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect(seen.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
  });

  it('does nothing when it is canceled already', async () => {
    const { provider } = open();
    const run = provider.run(drawing(), context({ signal: AbortSignal.abort('canceled') }));
    await expect(run).rejects.toBeDefined();
  });

  it('stops when it is canceled in the middle', async () => {
    const { provider, stall, busy } = open();
    stall?.();
    const controller = new AbortController();
    let first = () => {};
    const started = new Promise<void>((resolve) => {
      first = resolve;
    });
    const working = busy?.() ?? started;
    const request = drawing({ width: 200, height: 200 });
    const run = provider.run(request, context({ signal: controller.signal, progress: () => first() }));
    const ended = run.then(
      () => 'finished',
      (error: unknown) => error,
    );
    await working;
    controller.abort('canceled');
    const error = await ended;
    expect(error).not.toBe('finished');
    if (error instanceof WorkFailure) expect(error.code).toBe('CANCELED');
  });
};
