import type { Canvas } from '../canvas.ts';
import type { Eyes } from '../figure/find-eyes.ts';
import { lightnessOf } from './tones.ts';

/** Lightness from which a pixel in an eye is its glint. */
const shining = 0.85;

/** The color that is seen most often around the eyes: their lids. */
const lidOf = ({ width, cells }: Canvas, eyes: Eyes): number => {
  const counts = new Map<number, number>();
  const count = (x: number, y: number) => {
    const word = cells[y * width + x]!;
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { left, top, width: w, height: h } of eyes) {
    for (let x = left - 1; x <= left + w; x++) for (const y of [top - 1, top + h]) count(x, y);
    for (let y = top; y < top + h; y++) for (const x of [left - 1, left + w]) count(x, y);
  }
  return [...counts].sort(([, often], [, seldom]) => seldom - often)[0]?.[0] ?? 0;
};

/** Draws the lids over the eyes, with whatever shines in them, and a dark line where the lids meet. */
export const closeEyes = (canvas: Canvas, eyes: Eyes): Canvas => {
  const cells = canvas.cells.slice();
  const lid = lidOf(canvas, eyes);
  if (lid === 0) return canvas;
  for (const eye of eyes) {
    const { left, top, width, height, pixels } = eye;
    const lash = pixels.reduce(
      (dark, at) => (lightnessOf(cells[at]!) < lightnessOf(dark) ? cells[at]! : dark),
      lid,
    );
    for (let y = top; y < top + height; y++) {
      for (let x = left; x < left + width; x++) {
        const at = y * canvas.width + x;
        if (cells[at] && lightnessOf(cells[at]!) > shining) cells[at] = lid;
      }
    }
    for (const at of pixels) cells[at] = lid;
    if (height === 1) continue;
    // The line lies in the lower half of the eye, as wide as the eye is.
    const line = top + Math.min(height - 1, Math.ceil(height * 0.6));
    for (const at of pixels) cells[line * canvas.width + (at % canvas.width)] = lash;
  }
  return { ...canvas, cells };
};
