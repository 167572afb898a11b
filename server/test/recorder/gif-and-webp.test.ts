import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { createRecorder } from '../../src/adapters/recorder/recorder.ts';
import { expectedFrame, meanDifference } from './support/expected-frame.ts';
import { movingScene } from './support/moving-scene.ts';
import { record, workerEntry } from './support/record.ts';

const recorder = createRecorder(workerEntry);
afterAll(() => recorder.close());
const moving = movingScene();

const frameOf = (file: Buffer, page: number) => sharp(file, { page }).removeAlpha().raw().toBuffer();
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

describe.each([
  // Blocks of flat color have edges that a lossy codec softens.
  { format: 'GIF', near: 1 },
  { format: 'WEBP', near: 4 },
] as const)('a recording as $format', ({ format, near }) => {
  it('has every frame as it is painted, lasts as long, and loops', async () => {
    const file = await record(recorder, moving, { format, fps: 24, from: 0.5, to: 1.5 });
    const facts = await sharp(file, { animated: true }).metadata();
    expect(facts).toMatchObject({ pages: 24, width: 160, pageHeight: 96, loop: 0 });
    expect(sum(facts.delay!)).toBe(1000);
    for (const page of [0, 1, 6, 11, 23]) {
      const expected = await expectedFrame(moving, 0.5 + page / 24, 160, 96);
      expect(meanDifference(await frameOf(file, page), expected, 3)).toBeLessThan(near);
    }
  });

  it('has odd sizes, and can be one frame', async () => {
    const odd = await record(recorder, moving, { format, width: 101, to: 0.3 });
    expect(await sharp(odd, { animated: true }).metadata()).toMatchObject({
      pages: 3,
      width: 101,
      pageHeight: 61,
    });
    const expected = await expectedFrame(moving, 0.2, 101, 61);
    expect(meanDifference(await frameOf(odd, 2), expected, 3)).toBeLessThan(near);

    const one = await record(recorder, moving, { format, to: 0.01 });
    expect((await sharp(one, { animated: true }).metadata()).pages ?? 1).toBe(1);
    expect(meanDifference(await frameOf(one, 0), await expectedFrame(moving, 0, 160, 96), 3)).toBeLessThan(
      near,
    );
  });

  it('keeps a frame for each moment in which nothing moves', async () => {
    const still = { ...moving, scene: { ...moving.scene, layers: moving.scene.layers.slice(0, 1) } };
    const file = await record(recorder, still, { format });
    // A decoder may join frames that do not differ, but not their time.
    expect(sum((await sharp(file, { animated: true }).metadata()).delay!)).toBe(1000);
    expect(file.byteLength).toBeLessThan(8_000);
  });
});

describe('fast recordings', () => {
  it('as GIF have 50 frames a second at most, and last as long', async () => {
    const { pages, delay } = await sharp(
      await record(recorder, moving, { format: 'GIF', fps: 60, width: 80 }),
      { animated: true },
    ).metadata();
    expect(pages).toBe(50);
    expect(new Set(delay)).toEqual(new Set([20]));
  });

  it('as WebP have all their frames', async () => {
    const { pages, delay } = await sharp(
      await record(recorder, moving, { format: 'WEBP', fps: 60, width: 80 }),
      { animated: true },
    ).metadata();
    expect(pages).toBe(60);
    expect(sum(delay!)).toBe(1000);
  });
});
