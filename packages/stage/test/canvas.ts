import { createRequire } from 'node:module';
import { URL } from 'node:url';
import type { CanvasLike } from '../src/paint.ts';

type Canvas = {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): CanvasLike<Canvas> & {
    scale(x: number, y: number): void;
    getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
  };
};

// Loaded from where the server is, so that the stage itself needs nothing.
const require = createRequire(new URL('../../../server/package.json', import.meta.url).href);
const { createCanvas } = require('@napi-rs/canvas') as {
  createCanvas(width: number, height: number): Canvas;
};

export { createCanvas };

/** A picture of rows of characters: each is the color that the legend gives it, or nothing. */
export const pictureOf = (rows: readonly string[], legend: Readonly<Record<string, string>>): Canvas => {
  const canvas = createCanvas(rows[0].length, rows.length);
  const context = canvas.getContext('2d');
  rows.forEach((row, y) => {
    [...row].forEach((character, x) => {
      if (!legend[character]) return;
      context.fillStyle = legend[character];
      context.fillRect(x, y, 1, 1);
    });
  });
  return canvas;
};

/** The color of one pixel: "#rrggbb", with the opacity behind it when it is not opaque. */
export const pixel = (canvas: Canvas, x: number, y: number): string => {
  const data = [...canvas.getContext('2d').getImageData(x, y, 1, 1).data];
  return `#${data
    .slice(0, data[3] === 255 ? 3 : 4)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;
};
