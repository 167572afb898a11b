import type { Warp } from '../../motion/warp.ts';
import { warpedSketch } from '../../motion/warp.ts';
import { measure } from '../../raster/measure.ts';
import type { Sketch } from '../../sketch.ts';

/**
 * A flat drawing as one sees it looking down: what is high is near, and wide; what is low is far, narrow and short.
 * @param pitchDeg 0 from the side
 */
export const seenFromAbove = (sketch: Sketch, pitchDeg: number): Sketch => {
  if (!sketch.parts.length) return sketch;
  const { x0, x1, y0, y1 } = measure(sketch.parts, 1.5);
  const tall = y1 - y0 || 1;
  const middle = (x0 + x1) / 2;
  const down = Math.sin((pitchDeg * Math.PI) / 180);
  const total = 1 - 0.34 * down;
  const power = 1 + 0.9 * down;
  const narrow = 0.5 * down;
  /** How wide it is at a height of 0..1 before it was looked at from above. */
  const widthAt = (h: number): number => 1 - narrow * (1 - Math.min(1.1, Math.max(-0.1, h)));
  const heightOf = (y: number): number => (y1 - y) / tall;
  const raised = (h: number): number => (h <= 0 ? h : total * h ** power);
  const lowered = (k: number): number => (k <= 0 ? k : (k / total) ** (1 / power));
  const warp: Warp = {
    to: (x, y) => {
      const h = heightOf(y);
      return [middle + (x - middle) * widthAt(h), y1 - raised(h) * tall];
    },
    from: (x, y) => {
      const h = lowered((y1 - y) / tall);
      return [middle + (x - middle) / widthAt(h), y1 - h * tall];
    },
    shrink: 1 - narrow,
  };
  return warpedSketch(sketch, warp);
};
