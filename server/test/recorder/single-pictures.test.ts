import { createCanvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { createRecorder } from '../../src/adapters/recorder/recorder.ts';
import { expectedFrame, meanDifference } from './support/expected-frame.ts';
import { movingScene } from './support/moving-scene.ts';
import { workerEntry } from './support/record.ts';

const recorder = createRecorder(workerEntry);
afterAll(() => recorder.close());

describe('a still', () => {
  it('is one moment of a scene, of any width', async () => {
    const moving = movingScene();
    const png = await recorder.still(moving.scene, moving.pictures, 1.3, 203);
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ format: 'raw', width: 203, height: 122, channels: 3 });
    expect(meanDifference(data, await expectedFrame(moving, 1.3, 203, 122), 3)).toBeLessThan(0.01);
  });
});

describe('measuring', () => {
  it('finds the size, and for each column the first row with alpha above 10', async () => {
    const canvas = createCanvas(4, 5);
    const context = canvas.getContext('2d');
    context.fillRect(0, 2, 1, 1);
    context.fillStyle = 'rgba(0, 0, 0, 0.039)'; // 10
    context.fillRect(1, 0, 1, 5);
    context.fillStyle = 'rgba(0, 0, 0, 0.044)'; // 11
    context.fillRect(2, 4, 1, 1);
    const { width, height, skyline } = await recorder.measure(canvas.toBuffer('image/png'));
    expect([width, height]).toEqual([4, 5]);
    expect([...(skyline as Uint32Array)]).toEqual([2, 5, 4, 5]);
  });

  it('says so when there is no picture', async () => {
    await expect(recorder.measure(new TextEncoder().encode('no picture'))).rejects.toThrow();
  });
});
