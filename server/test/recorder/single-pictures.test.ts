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

  it('shows a photograph that was made smaller for it as it is', async () => {
    const moving = movingScene();
    const { data: noise } = await sharp({
      create: {
        width: 300,
        height: 225,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 120, sigma: 40 },
      },
    })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const photograph = await sharp(noise, { raw: { width: 300, height: 225, channels: 3 } })
      .resize({ width: 2400 })
      .png({ compressionLevel: 1 })
      .toBuffer();
    const layer = {
      ...moving.scene.layers[0],
      x: 80,
      y: 50,
      scale: 0.05,
      scaling: 'SMOOTH',
      rotation: 10,
    } as const;
    const large = {
      scene: { ...moving.scene, layers: [layer] },
      pictures: new Map([[layer.spriteKey, new Uint8Array(photograph)]]),
    };
    const png = await recorder.still(large.scene, large.pictures, 0, 320);
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 320, height: 192 });
    expect(meanDifference(data, await expectedFrame(large, 0, 320, 192), 3)).toBeLessThan(2.5);
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
