import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalProvider } from '../../src/adapters/providers/local/local-provider.ts';
import { createLocalPool, type LocalPool } from '../../src/adapters/providers/local/pool.ts';
import type { Picture } from '../../src/domain/pixels/picture.ts';
import { flip } from '../../src/domain/pixels/process/flip.ts';
import type { Direction } from '../../src/domain/providers/drawing-options.ts';
import type { Origin, ProviderRequest } from '../../src/domain/providers/provider.ts';
import { context, failureOf } from '../providers/requests.ts';
import { codec, localWorker } from '../providers/vendors.ts';
import { draw, hashOf } from './draw.ts';
import { move } from './move.ts';

const drawing = { prompt: 'a knight', width: 32, height: 32, seed: 7, noBackground: true };
const ours: Origin = { ...drawing, model: 'artist-2' };

describe('the local artist and pictures', () => {
  let pool: LocalPool;
  let png: Uint8Array;
  let touched: Uint8Array;
  const still: Picture = draw('a knight', { width: 32, height: 32 });

  beforeAll(async () => {
    pool = createLocalPool(localWorker, 1);
    png = await codec.encodePng(still);
    const pixels = still.pixels.slice();
    pixels.set([255, 0, 0, 255], (20 * 32 + 16) * 4);
    touched = await codec.encodePng({ ...still, pixels });
  });
  afterAll(() => pool.close());

  const provider = () => createLocalProvider(pool, codec);
  const size = { width: 32, height: 32 };
  const animation = (more: object): ProviderRequest => ({
    capability: 'ANIMATE',
    source: png,
    ...size,
    prompt: 'a knight',
    action: 'walking',
    frames: 3,
    seed: 1,
    ...more,
  });
  const turn = (directions: readonly Direction[], more: object = {}): ProviderRequest => ({
    capability: 'ROTATE',
    source: png,
    ...size,
    directions,
    seed: 1,
    ...more,
  });
  const hashes = async (images: readonly Uint8Array[]) =>
    Promise.all(images.map(async (image) => hashOf(await codec.decode(image))));

  it('draws the movement of its own drawing from the rig', async () => {
    const stages: string[] = [];
    const request = animation({ origin: ours, direction: 'EAST' });
    const { images, model, note, durationsMs, loop } = await provider().run(
      request,
      context({ progress: (_: number, stage: string) => stages.push(stage) }),
    );
    const drawn = move('a knight', 'walk', { ...size, frames: 3, direction: 'EAST' });
    expect(await hashes(images)).toEqual(drawn.frames.map(hashOf));
    expect({ model, durationsMs, loop }).toEqual({
      model: 'artist-2',
      durationsMs: drawn.durationsMs,
      loop: 'LOOP',
    });
    expect(note).toBe('a knight, drawn anew in 3 frames; walk');
    expect(stages).toContain('frame 3 of 3');
  });

  it('moves the pixels of a drawing that was changed since, or that another artist drew', async () => {
    for (const more of [{ source: touched, origin: ours }, { origin: { ...ours, model: 'artist-1' } }, {}]) {
      const { images, model, note } = await provider().run(animation(more), context());
      expect(images).toHaveLength(3);
      expect(model).toBe('puppet-1');
      expect(note).toBe('its pixels moved in 3 frames; walk');
    }
  });

  it('idles when it does not know the movement, and says so', async () => {
    const { note, loop } = await provider().run(animation({ origin: ours, action: 'juggle' }), context());
    expect(note).toContain('idle: I do not know "juggle". I know idle, walk, run,');
    expect(loop).toBe('LOOP');
  });

  it('says that a fall ends', async () => {
    expect((await provider().run(animation({ origin: ours, action: 'dies' }), context())).loop).toBe('ONCE');
  });

  it('does not take poses', () => {
    expect(provider().refuses!(animation({ skeletons: [] }))).toEqual([
      { path: ['skeletons'], message: 'The local artist moves by words, not by poses.' },
    ]);
  });

  it('draws its own drawing from any direction', async () => {
    const request = turn(['EAST', 'NORTH'], { origin: ours });
    expect(provider().refuses!(request)).toEqual([]);
    const { images, model, note } = await provider().run(request, context());
    const drawn = (['EAST', 'NORTH'] as const).map((direction) => draw('a knight', { ...size, direction }));
    expect(await hashes(images)).toEqual(drawn.map(hashOf));
    expect(model).toBe('artist-2');
    expect(note).toBe('a knight, drawn facing east, north');
  });

  it('mirrors any other picture, where that is true', async () => {
    const request = turn(['WEST'], { from: 'EAST' });
    expect(provider().refuses!(request)).toEqual([]);
    const { images, model } = await provider().run(request, context());
    expect(await hashes(images)).toEqual([hashOf(flip.apply(still, { axis: 'HORIZONTAL' }))]);
    expect(model).toBe('puppet-1');
  });

  it('refuses to show any other picture from a new side, in words', () => {
    const [refusal] = provider().refuses!(turn(['WEST', 'NORTH'], { from: 'EAST' }));
    expect(refusal).toMatchObject({ path: ['directions'] });
    expect(refusal!.message).toContain('this one faces EAST and can be turned to WEST');
    expect(provider().refuses!(turn(['EAST']))[0]!.message).toContain('has no mirror image');
  });

  it('refuses it also when only the pixels tell that it is not its own', async () => {
    const failure = await failureOf(
      provider().run(turn(['NORTH'], { source: touched, origin: ours }), context()),
    );
    expect(failure).toMatchObject({ code: 'PROVIDER_REFUSED', retryable: false });
  });

  it('does not draw what a forged file asks for', async () => {
    const tiny = { width: 1, height: 1, pixels: new Uint8ClampedArray(4).fill(255) };
    const { model } = await provider().run(
      animation({
        source: await codec.encodePng(tiny),
        width: 1,
        height: 1,
        origin: { ...ours, width: 1, height: 1 },
      }),
      context(),
    );
    expect(model).toBe('puppet-1');
  });
});
