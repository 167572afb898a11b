import type { PoseName } from '../prompt/plan.ts';
import { measure } from '../raster/measure.ts';
import { join } from '../shapes/operations.ts';
import { ball, limb } from '../shapes/primitives.ts';
import type { Box, Shape } from '../shapes/shape.ts';
import { createSketch, type Sketch } from '../sketch.ts';

/** What is in the air about a pose, and the paint of it. */
export const markPaint = 'poseMark';

const letterZ = (x: number, y: number, size: number, half: number): Shape =>
  join(
    limb([x, y], half, [x + size, y]),
    limb([x + size, y], half, [x, y + size]),
    limb([x, y + size], half, [x + size, y + size]),
  );

/** Letters that rise over who sleeps, above the middle of the head's side. */
const snores = ({ x0, x1, y0, y1 }: Box, pixel: number): Shape => {
  const size = Math.max(pixel * 2, (x1 - x0 + (y1 - y0)) * 0.055);
  const half = Math.max(pixel * 0.5, size * 0.13);
  const x = x0 + (x1 - x0) * 0.52;
  return join(
    letterZ(x, y0 - size * 1.1, size, half),
    letterZ(x + size * 1.9, y0 - size * 2.7, Math.max(pixel * 2, size * 0.8), half),
  );
};

/** Dust where the ground was left. */
const dust = ({ x0, x1, y1 }: Box, lift: number): Shape => {
  const [middle, wide] = [(x0 + x1) / 2, (x1 - x0) * 0.3];
  return join(
    ball(middle - wide, y1 + lift - 1.5, 5, 2.6),
    ball(middle, y1 + lift - 1, 7, 2),
    ball(middle + wide, y1 + lift - 1.5, 5, 2.6),
  );
};

/** With what tells a pose from another that looks like it: letters over who sleeps, dust below who jumps. */
export const withPoseMarks = (sketch: Sketch, pose: PoseName, lift: number, pixel: number): Sketch => {
  if (pose !== 'SLEEPING' && pose !== 'JUMPING') return sketch;
  const box = measure(sketch.parts, 1.5);
  const marks = createSketch();
  marks.part(markPaint, pose === 'SLEEPING' ? snores(box, pixel) : dust(box, lift), {
    depth: pose === 'SLEEPING' ? 99 : -99,
    group: markPaint,
    bulge: 0,
  });
  return { ...sketch, parts: [...sketch.parts, ...marks.parts] };
};
