import { expect, test } from 'vitest';
import type { SceneDocument, SceneLayer } from '../src/document.ts';
import { paint } from '../src/paint.ts';
import { sample } from '../src/sample.ts';
import { createCanvas, pictureOf, pixel } from './canvas.ts';
import { aBehavior, aLayer, aScene } from './scenes.ts';

const legend = { r: '#ff0000', g: '#00ff00', b: '#0000ff', w: '#ffffff' };
const black = '#000000';

/** Paints a scene of 40 × 20 px at its beginning; every layer shows the picture of these rows. */
const painted = (
  rows: readonly string[],
  layers: Partial<SceneLayer>[],
  scale = 1,
  density = 1,
  scene: Partial<SceneDocument> = {},
) => {
  const document = aScene(
    layers.map((layer, index) => aLayer({ id: `layer-${index}`, scaling: 'PIXEL', ...layer })),
    { width: 40, height: 20, backgroundColor: black, ...scene },
  );
  const image = pictureOf(rows, legend);
  const pictures = { boat: { width: image.width / density, height: image.height / density } };
  const canvas = createCanvas(Math.round(40 * scale), Math.round(20 * scale));
  const context = canvas.getContext('2d');
  context.scale(scale, scale);
  paint(context, document, sample(document, pictures, 0), { boat: image });
  return canvas;
};

const rowOf = (canvas: ReturnType<typeof createCanvas>, y: number, from = 0, to = canvas.width) =>
  Array.from({ length: to - from }, (_, x) => pixel(canvas, from + x, y));

test('the stage has its color, pictures are hard or smooth', () => {
  const enlarged = { x: 4, y: 4, scale: 4 };
  const hard = painted(['rb'], [enlarged]);
  expect(rowOf(hard, 5, 3, 13)).toEqual([
    black,
    ...Array(4).fill('#ff0000'),
    ...Array(4).fill('#0000ff'),
    black,
  ]);
  const smooth = painted(['rb'], [{ ...enlarged, scaling: 'SMOOTH' }]);
  expect(new Set(rowOf(smooth, 5, 4, 12)).size).toBeGreaterThan(2);
});

test('turns clockwise about the middle', () => {
  const canvas = painted(['rg', 'rb'], [{ x: 10, y: 5, scale: 4, rotation: 90 }]);
  // The left column is on top now, the lower right corner at the lower left.
  expect([pixel(canvas, 11, 6), pixel(canvas, 16, 6), pixel(canvas, 11, 11), pixel(canvas, 16, 11)]).toEqual([
    '#ff0000',
    '#ff0000',
    '#0000ff',
    '#00ff00',
  ]);
  const long = painted(['rrrr'], [{ x: 10, y: 8, scale: 2, rotation: 90 }]);
  expect([5, 12].map((y) => pixel(long, 13, y))).toEqual(['#ff0000', '#ff0000']);
  expect(pixel(long, 10, 9)).toBe(black);
});

test('opacity, of one and of another behind it', () => {
  expect(pixel(painted(['w'], [{ scale: 9, opacity: 0.5 }]), 4, 4)).toBe('#808080');
  expect(pixel(painted(['w'], [{ scale: 9, opacity: 0 }]), 4, 4)).toBe(black);
  const second = aBehavior({ kind: 'pulse', property: 'OPACITY', min: 0.25, max: 0.25 });
  expect(pixel(painted(['w'], [{ scale: 9, behaviors: [second] }]), 4, 4)).toBe('#404040');
});

test.each([
  [1, 0],
  [1, 0.37],
  [0.78125, 0.37],
  [1.5, -2.2],
  [3.3, 12.9],
])('repeats meet without a seam at scale %d, from x = %d', (scale, x) => {
  for (const scaling of ['PIXEL', 'SMOOTH'] as const) {
    const canvas = painted(
      ['ww', 'ww'],
      [
        { x, y: -10, scale: 3.7, repeatX: true, scaling },
        { x, y: 2, scale: 3.7, repeatX: true, scaling },
      ],
      scale,
    );
    expect(new Set(rowOf(canvas, Math.floor(6 * scale)))).toEqual(new Set(['#ffffff']));
  }
});

test('repeats go across the whole stage, and no further than can be seen', () => {
  const canvas = painted(['rg'], [{ x: 13, scale: 4, repeatX: true }]);
  expect([0, 4, 5, 9, 13, 17, 36, 39].map((x) => pixel(canvas, x, 1))).toEqual([
    '#ff0000',
    '#00ff00',
    '#ff0000',
    '#00ff00',
    '#ff0000',
    '#00ff00',
    '#00ff00',
    '#ff0000',
  ]);
  expect(pixel(painted(['r'], [{ scale: 0.001, repeatX: true }]), 3, 0)).toBe(black);
});

test('fills below with the color of its bottom-middle pixel', () => {
  const alone = painted(['rrr', 'gbg'], [{ x: 10, y: 3, scale: 2, fillBelow: true }]);
  expect([6, 7, 19].map((y) => pixel(alone, 13, y))).toEqual(['#0000ff', '#0000ff', '#0000ff']);
  expect([9, 10, 15, 16].map((x) => pixel(alone, x, 19))).toEqual([black, '#0000ff', '#0000ff', black]);
  const across = painted(['rrr', 'gbg'], [{ x: 10, y: 3, scale: 2, fillBelow: true, repeatX: true }]);
  expect(new Set(rowOf(across, 12))).toEqual(new Set(['#0000ff']));
});

test('nothing is seen between a picture and what is filled below it', () => {
  for (const y of [3, 3.2, 3.5, 3.8]) {
    const canvas = painted(['ww', 'ww'], [{ x: 10, y, scale: 2.3, fillBelow: true, scaling: 'SMOOTH' }], 1.7);
    const column = Array.from({ length: 34 - 9 }, (_, row) => pixel(canvas, 20, 9 + row));
    expect(new Set(column)).toEqual(new Set(['#ffffff']));
  }
});

test('a background covers, a crop cuts', () => {
  const behaviors = [aBehavior({ kind: 'background' })];
  const covered = painted(['rgb'], [{ behaviors }]);
  for (const y of [0, 19]) {
    expect([0, 9, 10, 29, 30, 39].map((x) => pixel(covered, x, y))).toEqual([
      '#ff0000',
      '#ff0000',
      '#00ff00',
      '#00ff00',
      '#0000ff',
      '#0000ff',
    ]);
  }
  const cut = painted(['rgb', 'bbb'], [{ scale: 10, crop: { left: 1, top: 0, right: 1, bottom: 1 } }]);
  expect([pixel(cut, 0, 0), pixel(cut, 9, 9), pixel(cut, 10, 5), pixel(cut, 5, 10)]).toEqual([
    '#00ff00',
    '#00ff00',
    black,
    black,
  ]);
});

test('an image of another size is used in proportion', () => {
  const canvas = painted(
    ['rrgg', 'rrgg', 'bbww', 'bbww'],
    [{ scale: 5, crop: { left: 1, top: 0, right: 0, bottom: 0 } }],
    1,
    2,
  );
  expect([pixel(canvas, 2, 2), pixel(canvas, 2, 7), pixel(canvas, 6, 2)]).toEqual([
    '#00ff00',
    '#ffffff',
    black,
  ]);
});

test('what has no image is left out, what lies behind stays', () => {
  const document = aScene([aLayer()], { width: 40, height: 20, backgroundColor: '#123456' });
  const canvas = createCanvas(40, 20);
  paint(canvas.getContext('2d'), document, sample(document, { boat: { width: 9, height: 9 } }, 0), {});
  expect(pixel(canvas, 5, 5)).toBe('#123456');
});

test('gives the context back as it was, and clips and transforms no more than it must', () => {
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      void calls.push([name, ...given]);
  const context = {
    fillStyle: 'pink' as unknown,
    globalAlpha: 0.3,
    imageSmoothingEnabled: true,
    save: note('save'),
    restore: note('restore'),
    translate: note('translate'),
    rotate: note('rotate'),
    fillRect: note('fillRect'),
    drawImage: note('drawImage'),
  };
  const image = { width: 40, height: 20 };
  const document = aScene([aLayer({ x: 5 }), aLayer({ id: 'b', rotation: 180 })]);
  paint(context, document, sample(document, { boat: image }, 0), { boat: image });
  expect(calls).toEqual([
    ['save'],
    ['fillRect', 0, 0, 400, 200],
    ['drawImage', image, 0, 0, 40, 20, 5, 0, 40, 20],
    ['save'],
    ['translate', 20, 10],
    ['rotate', Math.PI],
    ['drawImage', image, 0, 0, 40, 20, -20, -10, 40, 20],
    ['restore'],
    ['restore'],
  ]);
});
