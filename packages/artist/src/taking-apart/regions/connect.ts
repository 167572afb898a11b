import type { LabelMap } from './label-map.ts';
import { relabel } from './label-map.ts';
import { createUnion } from './union.ts';

/** Pixels of one color that touch, also at their corners, are a region. */
export const connect = (colors: Uint8Array, width: number, height: number): LabelMap => {
  const union = createUnion(colors.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const color = colors[at];
      if (x > 0 && colors[at - 1] === color) union.join(at, at - 1);
      if (y === 0) continue;
      const above = at - width;
      if (colors[above] === color) union.join(at, above);
      if (x > 0 && colors[above - 1] === color) union.join(at, above - 1);
      if (x + 1 < width && colors[above + 1] === color) union.join(at, above + 1);
    }
  }
  const labels = Int32Array.from({ length: colors.length }, (_, at) => at);
  return relabel({ width, height, labels, count: labels.length }, (at) => union.find(at));
};
