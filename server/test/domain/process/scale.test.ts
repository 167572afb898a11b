import type { Picture } from '@papeterie/pixels/picture';
import { scale } from '@papeterie/pixels/process/scale/scale';
import { StepError } from '@papeterie/pixels/process/step';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawn, randomSprite, rowsOf } from '../../../../packages/pixels/test/process/pictures.ts';

const onWhite = ({ width, height, pixels }: Picture): Picture => {
  const flat = { width, height, pixels: pixels.slice() };
  for (let i = 0; i < pixels.length; i += 4)
    if (pixels[i + 3] === 0) flat.pixels.set([255, 255, 255, 255], i);
  return flat;
};

const throughJpeg = async ({ width, height, pixels }: Picture): Promise<Picture> => {
  const jpeg = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    .toBuffer();
  const { data } = await sharp(jpeg).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width, height, pixels: new Uint8ClampedArray(data) as Picture['pixels'] };
};

/** The share of pixels that are nearer to the color they had than to all others of the sprite, 0..1. */
const keptColors = (sprite: Picture, found: Picture): number => {
  const colorAt = ({ pixels }: Picture, at: number) => [...pixels.subarray(at, at + 3)];
  const places = Array.from({ length: sprite.width * sprite.height }, (_, place) => place * 4);
  const palette = [
    ...new Map(places.map((at) => [colorAt(sprite, at).join(), colorAt(sprite, at)])).values(),
  ];
  const distance = (one: number[], other: number[]) =>
    Math.hypot(...one.map((value, c) => value - other[c]!));
  const kept = places.filter((at) => {
    const own = distance(colorAt(sprite, at), colorAt(found, at));
    return palette.every((color) => distance(color, colorAt(found, at)) >= own);
  });
  return kept.length / places.length;
};

describe('scaling', () => {
  it('makes hard pixels larger, smaller and to exact sizes', () => {
    const two = scale.apply(drawn('rg'), { method: 'NEAREST', factor: 2 });
    expect(rowsOf(two)).toEqual(['rrgg', 'rrgg']);
    expect(rowsOf(scale.apply(two, { method: 'NEAREST', width: 2 }))).toEqual(['rg']);
    const { width, height } = scale.apply(two, { method: 'NEAREST', width: 7, height: 3 });
    expect([width, height]).toEqual([7, 3]);
    expect(() => scale.apply(two, { method: 'NEAREST', width: 4096, factor: 1 })).not.toThrow();
    expect(() => scale.apply(drawn('r', 'r', 'r'), { method: 'NEAREST', width: 4096 })).toThrow(StepError);
  });

  it('follows edges without new colors', () => {
    expect(rowsOf(scale.apply(drawn('.r', 'r.'), { method: 'SCALE2X' }))).toEqual([
      '..rr',
      '.r.r',
      'r.r.',
      'rr..',
    ]);
    const plain = scale.apply(drawn('rg'), { method: 'SCALE3X' });
    expect(rowsOf(plain)).toEqual(['rrrggg', 'rrrggg', 'rrrggg']);
  });

  it('blends smoothly, without fringes of what is transparent', () => {
    const smooth = scale.apply(drawn('r.'), { method: 'SMOOTH', factor: 8 });
    for (let i = 0; i < smooth.pixels.length; i += 4) {
      if (smooth.pixels[i + 3]! > 8) expect([...smooth.pixels.subarray(i, i + 3)]).toEqual([255, 0, 0]);
    }
    const half = scale.apply(drawn('wk', 'kw'), { method: 'SMOOTH', factor: 0.5 });
    expect(half.pixels[0]).toBeGreaterThan(110);
    expect(half.pixels[0]).toBeLessThan(145);
  });

  it('finds the native pixels of 30 sprites again, enlarged by 2 to 12', () => {
    for (let seed = 0; seed < 30; seed++) {
      const sprite = randomSprite(seed);
      const large = scale.apply(sprite, { method: 'NEAREST', factor: 2 + (seed % 11) });
      expect(scale.apply(large, { method: 'NATIVE' }), `sprite ${seed}`).toEqual(sprite);
    }
    expect(() => scale.apply(randomSprite(1), { method: 'NATIVE' })).toThrow(StepError);
  });

  it('finds their grid also under the noise of JPEG, and each pixel is nearest to its own color', async () => {
    const kept: number[] = [];
    for (let seed = 0; seed < 30; seed++) {
      const sprite = onWhite(randomSprite(seed));
      const factor = 2 + (seed % 11);
      const noisy = await throughJpeg(scale.apply(sprite, { method: 'NEAREST', factor }));
      const native = scale.apply(noisy, { method: 'NATIVE' });
      expect([native.width, native.height], `sprite ${seed} × ${factor}`).toEqual([
        sprite.width,
        sprite.height,
      ]);
      kept.push(keptColors(sprite, native));
    }
    // Where a sprite has two colors that hardly differ, compression may exchange them.
    expect(Math.min(...kept)).toBeGreaterThan(0.95);
    expect(kept.reduce((sum, share) => sum + share, 0) / kept.length).toBeGreaterThan(0.995);
  });
});
