import { createCanvas, loadImage } from '@napi-rs/canvas';
import { paint, sample } from '@papeterie/stage';
import type { MovingScene } from './moving-scene.ts';

/** What sample and paint give at `t`, as RGBA: the truth that recordings are held against. */
export const expectedFrame = async (
  { scene, pictures }: MovingScene,
  t: number,
  width: number,
  height: number,
): Promise<Uint8ClampedArray> => {
  const entries = await Promise.all(
    [...pictures].map(async ([key, bytes]) => [key, await loadImage(Buffer.from(bytes))] as const),
  );
  const images = Object.fromEntries(entries);
  const context = createCanvas(width, height).getContext('2d');
  context.scale(width / scene.width, height / scene.height);
  paint(context, scene, sample(scene, images, t), images);
  return context.getImageData(0, 0, width, height).data;
};

/** Mean difference of a channel, 0 to 255. `channels` of `actual`; alpha is left out. */
export const meanDifference = (
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  channels: 3 | 4,
): number => {
  const pixels = expected.length / 4;
  if (actual.length !== pixels * channels) throw new Error(`${actual.length} bytes for ${pixels} pixels`);
  let sum = 0;
  for (let i = 0; i < pixels; i++) {
    for (let channel = 0; channel < 3; channel++) {
      sum += Math.abs(actual[i * channels + channel] - expected[i * 4 + channel]);
    }
  }
  return sum / pixels / 3;
};
