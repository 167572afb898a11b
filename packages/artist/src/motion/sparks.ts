import type { Paint } from '../color/paint.ts';
import { ball } from '../shapes/primitives.ts';
import type { Box } from '../shapes/shape.ts';
import { star } from '../shapes/symbols.ts';
import { createSketch, type Sketch } from '../sketch.ts';

const count = 9;

const brightest = (sketch: Sketch, paints: Readonly<Record<string, Paint>>): string => {
  const brightness = (name: string): number => {
    const { color, kind } = paints[name]!;
    return color.L + color.C * 0.8 + (kind === 'glow' ? 1 : 0);
  };
  return sketch.parts
    .map(({ paint }) => paint)
    .reduce((best, paint) => (brightness(paint) > brightness(best) ? paint : best));
};

/**
 * Sparks that rise around a body and go out on their way; `at` 0..1 is once around. They are made of the brightest
 * paint that the body has already: a color of their own would take one from it.
 */
export const withSparks = (
  sketch: Sketch,
  { strength, at }: { strength: number; at: number },
  { x0, x1, y0, y1 }: Box,
  paints: Readonly<Record<string, Paint>>,
): Sketch => {
  const own = createSketch();
  const paint = brightest(sketch, paints);
  const [w, h] = [x1 - x0, y1 - y0];
  for (let i = 0; i < count; i++) {
    // The golden section spreads them evenly without a pattern that shows.
    const way = (at + i * 0.618) % 1;
    const size = strength * Math.min(w, h) * 0.13 * Math.sin(way * Math.PI) * (i % 2 ? 1 : 0.7);
    if (size < 0.9) continue;
    const x = (x0 + x1) / 2 + Math.sin(i * 2.4 + 0.6) * w * 0.5;
    const y = y1 - h * 0.12 - way * h * 0.84;
    own.part(paint, i % 3 ? star(x, y, size, size * 0.34, 4) : ball(x, y, size * 0.5), {
      depth: 90,
      group: `spark${i}`,
      line: false,
      bright: true,
      tone: 0.5,
    });
  }
  return { ...sketch, parts: [...sketch.parts, ...own.parts] };
};
