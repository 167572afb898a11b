import type { Direction } from '@papeterie/artist/drawing-options';
import { facingAfter } from '@papeterie/artist/facing-after';
import type { Picture } from '@papeterie/pixels/picture';
import { flip } from '@papeterie/pixels/process/flip';
import { processPictures } from '@papeterie/pixels/process/process-pictures';
import { replaySteps } from '@papeterie/pixels/process/replay-steps';
import type { StepWish } from '@papeterie/pixels/process/steps';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draw, hashOf, inspect } from '../../../packages/artist/test/draw.ts';
import { move } from '../../../packages/artist/test/move.ts';
import { createLocalProvider } from '../../src/adapters/providers/local/local-provider.ts';
import { createLocalPool, type LocalPool } from '../../src/adapters/providers/local/pool.ts';
import { artistModel } from '../../src/adapters/providers/local/refuses.ts';
import { stepsOf } from '../../src/domain/processing/read-steps.ts';
import type { Origin, ProviderRequest } from '../../src/domain/providers/provider.ts';
import { context, failureOf } from '../providers/requests.ts';
import { codec, localWorker } from '../providers/vendors.ts';

const drawing = { prompt: 'a knight', width: 32, height: 32, seed: 7, noBackground: true };
const ours: Origin = { ...drawing, model: artistModel };

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
    const drawn = move('a knight', 'walk', { ...size, frames: 3, facing: 'EAST' });
    expect(await hashes(images)).toEqual(drawn.frames.map(hashOf));
    expect({ model, durationsMs, loop }).toEqual({
      model: artistModel,
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

  it('refuses a movement that it does not know, in words', () => {
    const [refusal] = provider().refuses!(animation({ origin: ours, action: 'juggle' }));
    expect(refusal).toMatchObject({ path: ['action'] });
    expect(refusal!.message).toContain(
      '"juggle" names no movement that the local artist knows. It can: idle,',
    );
  });

  describe('with pixel work done on it since', () => {
    const outline: StepWish = { outline: { color: '#ff00ff', place: 'OUTSIDE', corners: false } };
    const recipes: Record<string, StepWish[]> = {
      outline: [outline],
      'a palette': [{ palette: { maxColors: 6, dithering: 'NONE' } }, outline],
      trim: [{ trim: { padding: 2 } }, outline],
      crop: [{ crop: { x: 4, y: -3, width: 22, height: 38 } }],
      scale: [{ scale: { method: 'NEAREST', factor: 3 } }, outline],
      'a width': [{ scale: { method: 'NEAREST', width: 48 } }],
      flip: [{ flip: { axis: 'HORIZONTAL' } }, outline],
      rotate: [{ rotate: { degrees: 90 } }],
      'a free angle': [{ rotate: { degrees: 30 } }, { trim: { padding: 0 } }],
      'many steps': Array.from({ length: 40 }, () => ({ flip: { axis: 'VERTICAL' } })),
    };

    it.each(Object.entries(recipes))(
      'walks, attacks and turns as before, and so for each frame: %s',
      async (_name, steps) => {
        const [shown] = processPictures([still], stepsOf(steps));
        const source = await codec.encodePng(shown!);
        const more = { source, width: shown!.width, height: shown!.height, origin: { ...ours, steps } };
        for (const action of ['walk', 'attack'] as const) {
          const { images, model, pivotBox } = await provider().run(animation({ ...more, action }), context());
          expect(model).toBe(artistModel);
          const frames = await Promise.all(images.map((image) => codec.decode(image)));
          const before = move('a knight', action, { ...size, frames: 3 });
          const expected = replaySteps(still, { frames: before.frames, box: before.still }, stepsOf(steps));
          expect(frames.map(hashOf)).toEqual(expected.frames.map(hashOf));
          expect(pivotBox).toEqual(expected.box);
          expect(new Set(frames.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
        }
        const turned = await provider().run(turn(['EAST'], more), context());
        expect(turned.model).toBe(artistModel);
        const east = await codec.decode(turned.images[0]!);
        // What comes of it can be turned and moved again.
        const again = turn(['SOUTH'], {
          source: turned.images[0],
          width: east.width,
          height: east.height,
          origin: {
            ...ours,
            direction: facingAfter('EAST', turned.steps),
            steps: turned.steps,
          },
        });
        expect((await provider().run(again, context())).model).toBe(artistModel);
      },
    );

    it('has the colors that the still has', async () => {
      const steps = recipes['a palette']!;
      const [shown] = processPictures([still], stepsOf(steps));
      const { images } = await provider().run(
        animation({ source: await codec.encodePng(shown!), origin: { ...ours, steps }, action: 'attack' }),
        context(),
      );
      const colors = inspect(shown!).colors;
      for (const image of images)
        for (const color of inspect(await codec.decode(image)).colors) expect(colors).toContain(color);
    });

    it('has its outline on every frame, all around', async () => {
      const [shown] = processPictures([still], stepsOf([outline]));
      const { images } = await provider().run(
        animation({
          source: await codec.encodePng(shown!),
          width: shown!.width,
          height: shown!.height,
          origin: { ...ours, steps: [outline] },
          action: 'attack',
          frames: 6,
        }),
        context(),
      );
      for (const image of images) {
        const { width, height, pixels } = await codec.decode(image);
        const isLine = (at: number) => pixels[at] === 255 && pixels[at + 1] === 0 && pixels[at + 2] === 255;
        for (let y = 0; y < height; y++)
          for (let x = 0; x < width; x++) {
            const at = (y * width + x) * 4;
            if (pixels[at + 3] === 0 || isLine(at)) continue;
            expect(x > 0 && y > 0 && x < width - 1 && y < height - 1).toBe(true);
            for (const next of [at - 4, at + 4, at - width * 4, at + width * 4])
              expect(pixels[next + 3]).toBe(255);
          }
      }
    });

    it('looks where it is asked to, also when it was mirrored', async () => {
      const steps: StepWish[] = [{ flip: { axis: 'HORIZONTAL' } }];
      const [shown] = processPictures([still], stepsOf(steps));
      const { images } = await provider().run(
        turn(['WEST'], { source: await codec.encodePng(shown!), origin: { ...ours, steps } }),
        context(),
      );
      const east = draw('a knight', { ...size, direction: 'EAST' });
      expect(await hashes(images)).toEqual([hashOf(flip.apply(east, { axis: 'HORIZONTAL' }))]);
    });
  });

  it('says that a fall ends', async () => {
    expect((await provider().run(animation({ origin: ours, action: 'dies' }), context())).loop).toBe('ONCE');
  });

  it('draws its own drawing from any direction', async () => {
    const request = turn(['EAST', 'NORTH'], { origin: ours });
    expect(provider().refuses!(request)).toEqual([]);
    const { images, model, note } = await provider().run(request, context());
    const drawn = (['EAST', 'NORTH'] as const).map((direction) => draw('a knight', { ...size, direction }));
    expect(await hashes(images)).toEqual(drawn.map(hashOf));
    expect(model).toBe(artistModel);
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
