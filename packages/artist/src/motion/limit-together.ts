import type { Composition } from '../compose-sprite.ts';
import { spriteColors } from '../draw-request.ts';
import type { Frame } from '../raster/frame.ts';
import { type PaintOptions, paintSketch } from '../raster/paint-sketch.ts';
import { limitPalette } from '../raster/palette.ts';

/** What became of the still's colors when they were limited: the raw color → the one that is seen. */
export const colorsOf = ({ canvas, still, fit }: Composition, options: PaintOptions): Map<number, number> => {
  const frame = paintSketch(still.sketch, canvas.width, canvas.height, fit, options);
  const raw = frame.color.slice();
  limitPalette(frame.color, frame.precious, spriteColors);
  return new Map(Array.from(raw, (color, at) => [color, frame.color[at]!]));
};

/**
 * One palette for all frames: that of the still, so that nothing changes its color when it begins to move. What the
 * still does not show takes what is left of the palette, or the nearest color in it.
 */
export const limitTogether = (frames: readonly Frame[], known: ReadonlyMap<number, number>): void => {
  const size = frames[0]!.color.length;
  const color = new Int32Array(size * frames.length);
  const precious = new Uint8Array(size * frames.length);
  frames.forEach((frame, i) => {
    color.set(
      frame.color.map((one) => known.get(one) ?? one),
      i * size,
    );
    precious.set(frame.precious, i * size);
  });
  limitPalette(color, precious, spriteColors, new Set(known.values()));
  frames.forEach((frame, i) => {
    frame.color.set(color.subarray(i * size, (i + 1) * size));
  });
};
