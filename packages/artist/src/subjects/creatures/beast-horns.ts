import type { Art } from '../../art.ts';
import type { BeastRig } from '../../rig/beast.ts';
import { nearness, onScreen, type Vec } from '../../rig/camera.ts';
import { bent } from '../../rig/solids.ts';
import { join } from '../../shapes/operations.ts';
import { limb } from '../../shapes/primitives.ts';
import type { Sketch } from '../../sketch.ts';
import type { BeastLook } from './beast-look.ts';

/** Draws horns, antlers or tusks on a four-legged animal whose head is at `depth`. */
export const drawHorns = (art: Art, sketch: Sketch, rig: BeastRig, look: BeastLook, depth: number): void => {
  const { camera } = art;
  const r = rig.headRadius;
  if (look.horns === 'single' || (art.has('horned') && !look.horns)) {
    const root = onScreen(camera, [0, rig.head[1] + r * 0.66, rig.head[2] + r * 0.5]);
    const tip = onScreen(camera, [0, rig.head[1] + r * 1.95, rig.head[2] + r * 0.95]);
    sketch.part('horns', limb(root, r * 0.2, tip, 0.5), {
      depth: depth + 2,
      group: 'horn',
      pattern: (_x, y) => (Math.sin(y * 1.5) > 0.4 ? -0.3 : 0),
    });
    return;
  }
  for (const side of [-1, 1] as const) {
    const at = (s: number, u: number, f: number): Vec => [
      side * s * r,
      rig.head[1] + u * r,
      rig.head[2] + f * r,
    ];
    const near = nearness(camera, [side * r * 0.5, 0, 0]);
    const options = {
      depth: depth + (near < -4 ? -1 : 1.6),
      group: `horn${side}`,
      tone: near < -4 ? -0.25 : 0,
    };
    if (look.horns === 'curved')
      sketch.part(
        'horns',
        bent(
          camera,
          [at(0.4, 0.8, 0), at(0.86, 1.24, -0.3), at(1.3, 0.8, -0.4), at(1.1, 0.3, 0)],
          (t) => r * (0.24 - 0.16 * t),
        ),
        options,
      );
    if (look.horns === 'short')
      sketch.part(
        'horns',
        bent(camera, [at(0.5, 0.8, 0), at(0.86, 1.08, 0), at(0.9, 1.42, 0)], (t) => r * (0.2 - 0.14 * t)),
        options,
      );
    if (look.horns === 'antlers') {
      const main = bent(
        camera,
        [at(0.3, 0.8, 0), at(0.7, 1.35, -0.1), at(0.95, 2.1, 0)],
        (t) => r * (0.13 - 0.05 * t),
      );
      const twig = (u: number, s: number): ReturnType<typeof bent> =>
        bent(camera, [at(s, u, -0.05), at(s + 0.42, u + 0.36, 0.1)], r * 0.08);
      sketch.part('horns', join(main, twig(1.15, 0.58), twig(1.6, 0.8)), options);
    }
    if (look.horns === 'tusks')
      sketch.part(
        'horns',
        bent(
          camera,
          [at(0.4, -0.5, 0.8), at(0.6, -0.62, 1.2), at(0.62, -0.2, 1.5)],
          (t) => r * (0.15 - 0.1 * t),
        ),
        { ...options, depth: depth + 3 },
      );
  }
};
