import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalProvider } from '../../src/adapters/providers/local/local-provider.ts';
import { createLocalPool, type LocalPool } from '../../src/adapters/providers/local/pool.ts';
import { type ProviderRequest, type ScenePart, WorkFailure } from '../../src/domain/providers/provider.ts';
import { context } from '../providers/requests.ts';
import { codec, localWorker } from '../providers/vendors.ts';
import { drawnScenes, pictureOf } from './drawn-scenes.ts';
import { partsOf } from './parts.ts';

describe('taking apart on a worker thread', () => {
  let pool: LocalPool;
  let source: Uint8Array;
  const scene = drawnScenes[4]!;

  beforeAll(async () => {
    pool = createLocalPool(localWorker, 1);
    source = await codec.encodePng(pictureOf(scene));
  });
  afterAll(() => pool.close());

  const run = (onPart: (part: ScenePart) => Promise<void>, more: object = {}) => {
    const { width, height } = scene;
    const request: ProviderRequest = { capability: 'COMPOSE_SCENE', source, width, height, seed: 1, onPart };
    return createLocalProvider(pool, codec).run(request, context(more));
  };

  it('gives the parts away one after the other', async () => {
    const parts: ScenePart[] = [];
    const stages: string[] = [];
    let busy = 0;
    const { note, model } = await run(
      async (part) => {
        expect(++busy).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 10));
        parts.push(part);
        busy--;
      },
      { progress: (_: number, stage: string) => stages.push(stage) },
    );
    const direct = await partsOf(pictureOf(scene));
    expect(note).toBe(direct.note);
    expect(model).toBe('taking-apart-1');
    expect(stages).toEqual(direct.stages);
    expect(parts.map(({ index, left, top }) => [index, left, top])).toEqual(
      direct.parts.map(({ index, left, top }) => [index, left, top]),
    );
    const { pixels } = await codec.decode(parts[1]!.image);
    expect(Buffer.from(pixels).equals(Buffer.from(direct.parts[1]!.picture.pixels))).toBe(true);
  });

  it('stops when it is canceled, and gives nothing away after that', async () => {
    const controller = new AbortController();
    const given: number[] = [];
    const work = run(
      async ({ index }) => {
        given.push(index);
        if (index === 1) controller.abort();
      },
      { signal: controller.signal },
    );
    await expect(work).rejects.toThrow();
    expect(given).toEqual([0, 1]);
  });

  it('fails as the keeping of a part does', async () => {
    const failure = new WorkFailure('INTERNAL', 'The scene is no longer there.', false);
    await expect(run(() => Promise.reject(failure))).rejects.toBe(failure);
    // And the next one is not affected.
    await expect(run(async () => undefined)).resolves.toMatchObject({ images: [] });
  });
});
