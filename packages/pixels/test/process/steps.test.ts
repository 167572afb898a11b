import { describe, expect, it } from 'vitest';
import { hexToRgb } from '../../src/oklab.ts';
import { crop } from '../../src/process/crop.ts';
import { flip } from '../../src/process/flip.ts';
import { outline } from '../../src/process/outline.ts';
import { recolor } from '../../src/process/recolor.ts';
import { rotate } from '../../src/process/rotate.ts';
import { StepError } from '../../src/process/step.ts';
import { trim } from '../../src/process/trim.ts';
import { drawn, randomSprite, rowsOf } from './pictures.ts';

describe('steps', () => {
  it('trim to what can be seen', () => {
    expect(rowsOf(trim.apply(drawn('....', '.rg.', '....'), { padding: 0 }))).toEqual(['rg']);
    expect(rowsOf(trim.apply(drawn('r'), { padding: 1 }))).toEqual(['...', '.r.', '...']);
    expect(() => trim.apply(drawn('..'), { padding: 0 })).toThrow(StepError);
  });

  it('crop inside and beyond', () => {
    const picture = drawn('rg', 'bk');
    expect(rowsOf(crop.apply(picture, { x: 1, y: 0, width: 1, height: 2 }))).toEqual(['g', 'k']);
    expect(rowsOf(crop.apply(picture, { x: -1, y: 1, width: 4, height: 2 }))).toEqual(['.bk.', '....']);
    expect(() => crop.apply(picture, { x: 2, y: 0, width: 1, height: 1 })).toThrow(StepError);
  });

  it('flip', () => {
    expect(rowsOf(flip.apply(drawn('rg', 'b.'), { axis: 'HORIZONTAL' }))).toEqual(['gr', '.b']);
    expect(rowsOf(flip.apply(drawn('rg', 'b.'), { axis: 'VERTICAL' }))).toEqual(['b.', 'rg']);
  });

  it('rotate by quarters exactly', () => {
    const picture = drawn('rgb', 'k..');
    expect(rowsOf(rotate.apply(picture, { degrees: 90 }))).toEqual(['kr', '.g', '.b']);
    expect(rowsOf(rotate.apply(picture, { degrees: 180 }))).toEqual(['..k', 'bgr']);
    expect(rowsOf(rotate.apply(picture, { degrees: -90 }))).toEqual(['b.', 'g.', 'rk']);
    const sprite = randomSprite(1);
    let turned = sprite;
    for (let i = 0; i < 4; i++) turned = rotate.apply(turned, { degrees: 450 });
    expect(turned).toEqual(sprite);
  });

  it('rotate freely without new colors, and without losing much', () => {
    const sprite = randomSprite(2);
    const colors = (pixels: Uint8ClampedArray) => new Set(new Uint32Array(pixels.buffer));
    const area = (pixels: Uint8ClampedArray) =>
      pixels.filter((value, at) => at % 4 === 3 && value > 0).length;
    const turned = rotate.apply(sprite, { degrees: 33 });
    for (const color of colors(turned.pixels)) expect(colors(sprite.pixels)).toContain(color);
    expect(area(turned.pixels) / area(sprite.pixels)).toBeCloseTo(1, 1);
  });

  it('outline outside, growing if need be, and inside', () => {
    const options = { color: '#000000', place: 'OUTSIDE', corners: false } as const;
    expect(rowsOf(outline.apply(drawn('r'), options))).toEqual(['.k.', 'krk', '.k.']);
    expect(rowsOf(outline.apply(drawn('r'), { ...options, corners: true }))).toEqual(['kkk', 'krk', 'kkk']);
    expect(rowsOf(outline.apply(drawn('rrr', 'rrr', 'rrr'), { ...options, place: 'INSIDE' }))).toEqual([
      'kkk',
      'krk',
      'kkk',
    ]);
  });

  it('recolor shade by shade, and what lies between', () => {
    const picture = drawn('rgb');
    const done = recolor.apply(picture, {
      from: ['#ff0000', '#0000ff'],
      to: ['#00ff00', '#ffffff'],
      tolerance: 0,
    });
    expect(rowsOf(done)).toEqual(['ggw']);
    const near = drawn('r');
    near.pixels.set([250, 10, 10, 255]);
    const { r } = hexToRgb('#0000ff');
    const shifted = recolor.apply(near, { from: ['#ff0000'], to: ['#0000ff'], tolerance: 0.05 });
    expect(Math.abs(shifted.pixels[0]! - r)).toBeLessThan(40);
    expect(shifted.pixels[2]).toBeGreaterThan(200);
  });
});
