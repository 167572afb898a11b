import type { Art } from '../../art.ts';
import { tube } from '../../shapes/curves.ts';
import { join } from '../../shapes/operations.ts';
import { limb } from '../../shapes/primitives.ts';
import type { Sketch } from '../../sketch.ts';

export const bark = (art: Art) => (x: number, y: number) =>
  art.level >= 2 && Math.sin(x * 0.9 + Math.sin(y * 0.25) * 1.4) > 0.78 ? -0.36 : 0;

export const drawTrunk = (art: Art, sketch: Sketch, top: number, half: number): void => {
  const roots = join(
    limb([-half * 0.5, -8], half * 0.5, [-half * 1.7, -2], 2.4),
    limb([half * 0.5, -8], half * 0.5, [half * 1.7, -2], 2.4),
  );
  const trunk = tube(
    [
      [0, -3],
      [art.random.between(-2, 2), top * 0.5],
      [0, top],
    ],
    (t) => half * (1.1 - 0.35 * t),
  );
  sketch.part('trunk', join(trunk, roots), { depth: 0, group: 'trunk', bulge: half, pattern: bark(art) });
};
