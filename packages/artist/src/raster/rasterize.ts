import type { Paint } from '../color/paint.ts';
import type { Part } from '../sketch.ts';
import type { Fit, Frame } from './frame.ts';
import { lightOn } from './light.ts';
import { rasterizeTexture } from './rasterize-texture.ts';

const offsets = [-0.375, -0.125, 0.125, 0.375];

/** How many of 4 x 4 samples of the pixel around (x, y) are inside; `size` is a pixel in units. */
const coverage = (part: Part, x: number, y: number, size: number): number => {
  let inside = 0;
  for (const oy of offsets)
    for (const ox of offsets) if (part.shape.at(x + ox * size, y + oy * size) < 0) inside++;
  return inside;
};

/** Lays the parts on the pixel grid, nearest first, and lights them. `needed` of 16 samples make a pixel. */
export const rasterize = (
  frame: Frame,
  parts: readonly Part[],
  paints: Readonly<Record<string, Paint>>,
  fit: Fit,
  needed: number,
): void => {
  const order = parts.map((_, i) => i).sort((a, b) => parts[b]!.depth - parts[a]!.depth || b - a);
  const size = 1 / fit.scale;
  for (const index of order) {
    const part = parts[index]!;
    if (part.texture) {
      if (part.surface === 0) rasterizeTexture(frame, parts, index, paints, fit);
      continue;
    }
    const { kind } = paints[part.paint]!;
    const { box } = part.shape;
    const x0 = Math.max(0, Math.floor(box.x0 * fit.scale + fit.dx));
    const y0 = Math.max(0, Math.floor(box.y0 * fit.scale + fit.dy));
    const x1 = Math.min(frame.width - 1, Math.ceil(box.x1 * fit.scale + fit.dx));
    const y1 = Math.min(frame.height - 1, Math.ceil(box.y1 * fit.scale + fit.dy));
    for (let py = y0; py <= y1; py++) {
      const y = (py + 0.5 - fit.dy) * size;
      for (let px = x0; px <= x1; px++) {
        const at = py * frame.width + px;
        if (frame.owner[at]! >= 0) continue;
        const x = (px + 0.5 - fit.dx) * size;
        const d = part.shape.at(x, y);
        if (d > 0.8 * size) continue;
        if (d > -0.8 * size && coverage(part, x, y, size) < needed) continue;
        frame.owner[at] = index;
        frame.light[at] = lightOn(part, kind, x, y, d, size);
      }
    }
  }
};
