import type { Art } from '../../art.ts';
import type { BeastRig } from '../../rig/beast.ts';
import { nearness, onScreen, type Vec } from '../../rig/camera.ts';
import { bent, solid } from '../../rig/solids.ts';
import { blend, clip, join } from '../../shapes/operations.ts';
import { poly } from '../../shapes/primitives.ts';
import { star } from '../../shapes/symbols.ts';
import type { Sketch } from '../../sketch.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { drawHorns } from './beast-horns.ts';
import type { BeastLook } from './beast-look.ts';

const drawEar = (
  art: Art,
  sketch: Sketch,
  rig: BeastRig,
  look: BeastLook,
  side: -1 | 1,
  headDepth: number,
): void => {
  const { camera } = art;
  const r = rig.headRadius;
  const at = (s: number, u: number, f = 0): Vec => [side * s * r, rig.head[1] + u * r, rig.head[2] + f * r];
  const near = nearness(camera, [side * r * 0.6, 0, 0]);
  const away = nearness(camera, [0, 0, 1]) < -0.3;
  const depth = headDepth + (near < -4 ? -1.2 : 1.2) + (away ? 1 : 0);
  const far = near < -4 ? -0.22 : 0;
  const options = { depth, group: `ear${side}`, tone: far };
  const inner = { depth: depth + 0.1, group: `ear${side}`, line: false, tone: far };
  const show = !away && art.level >= 1;
  if (look.ears === 'pointed' || look.ears === 'small') {
    const tall = (look.ears === 'small' ? 1.3 : 1.62) * art.random.fork('ears').pick([1, 0.9, 1.12, 1.2]);
    // Seen from the side an ear keeps some width: its front edge is nearer to the brow than its back edge.
    const slant = 0.34 * Math.abs(Math.sin((camera.yawDeg * Math.PI) / 180));
    const tri = (k: number) =>
      poly(
        [
          onScreen(camera, at(0.2 + (1 - k) * 0.2, 0.66, slant * k)),
          onScreen(camera, at(0.74 + k * 0.08, tall * (0.5 + k * 0.5), -slant * 0.4)),
          onScreen(camera, at(0.98 - (1 - k) * 0.12, 0.3 + (1 - k) * 0.2, -slant * k)),
        ],
        1.6 * k,
      );
    sketch.part('body', tri(1), options);
    if (show) sketch.part('ears', tri(0.5), inner);
  } else if (look.ears === 'round' || look.ears === 'huge') {
    const size = look.ears === 'huge' ? 0.74 : 0.36;
    const center = look.ears === 'huge' ? at(1.2, 0.2, -0.2) : at(0.72, 0.8, -0.05);
    sketch.part('body', solid(camera, center, [r * size, r * size, r * size * 0.6]), {
      ...options,
      depth: look.ears === 'huge' ? headDepth - 0.4 + near * 0.02 : headDepth - 0.5,
    });
    if (show)
      sketch.part(
        'ears',
        solid(
          camera,
          [center[0], center[1], center[2] + 2],
          [r * size * 0.58, r * size * 0.58, r * size * 0.4],
        ),
        { ...inner, depth: look.ears === 'huge' ? headDepth - 0.3 + near * 0.02 : headDepth - 0.4 },
      );
  } else if (look.ears === 'long') {
    const bend = art.random.fork('ear').chance(0.35) && side > 0 ? 0.55 : 0;
    const line = [at(0.34, 0.7), at(0.46, 1.35), at(0.5 + bend, 2.05 - bend * 1.1)];
    sketch.part(
      'body',
      bent(camera, line, (t) => r * (0.19 + 0.13 * Math.sin(t * 2.9))),
      options,
    );
    if (show)
      sketch.part(
        'ears',
        bent(
          camera,
          [at(0.36, 0.95, 0.1), at(0.46, 1.35, 0.1), at(0.49 + bend * 0.7, 1.82 - bend * 0.8, 0.1)],
          r * 0.11,
        ),
        inner,
      );
  } else {
    sketch.part(
      'ears',
      bent(camera, [at(0.74, 0.66), at(1.08, 0.3), at(1.06, -0.42)], (t) => r * (0.2 + 0.16 * t)),
      { ...options, depth: depth + 0.4 },
    );
  }
};

/** Draws the head of a four-legged animal; returns its depth. */
export const drawBeastHead = (art: Art, sketch: Sketch, rig: BeastRig, look: BeastLook): number => {
  const { camera, random } = art;
  const r = rig.headRadius;
  const [, up, forward] = rig.head;
  const facing = nearness(camera, [0, 0, 1]);
  const depth = facing > -0.3 ? 12 : -6;
  const [long, wide] = look.muzzle ?? [1, 1];
  const skull = solid(camera, rig.head, [r, r * 0.92, r * 0.94]);
  const cheeks = solid(camera, [0, up - r * 0.3, forward + r * 0.1], [r * 1.04, r * 0.62, r * 0.86]);
  const shape = blend(5, skull, cheeks);
  if (look.mane === 'lion') {
    sketch.part(
      'mane',
      star(...onScreen(camera, [0, up - r * 0.05, forward - r * 0.3]), r * 1.62, r * 1.34, 13, 1.5),
      { depth: depth - 2, group: 'mane', bulge: r * 0.4 },
    );
  }
  if (look.mane === 'horse') {
    sketch.part(
      'mane',
      bent(
        camera,
        [
          [0, up + r * 1.0, forward + r * 0.4],
          [0, up + r * 0.9, forward - r * 0.7],
          [0, up - r * 0.5, forward - r * 1.3],
          [0, up - r * 1.5, forward - r * 1.5],
        ],
        (t) => r * (0.3 + 0.14 * Math.sin(t * 3)),
      ),
      { depth: facing > 0.6 ? depth - 1 : depth + 0.5, group: 'mane', bulge: r * 0.3 },
    );
  }
  sketch.part('body', shape, { depth, group: 'head', bulge: r * 0.8 });
  if (look.marks === 'stripes' && art.level >= 1) {
    const [x, y] = onScreen(camera, [0, up + r * 0.66, forward + r * 0.5]);
    sketch.part(
      'spots',
      clip(
        shape,
        join(
          poly(
            [
              [x - 1.4, y - r * 0.5],
              [x + 1.4, y - r * 0.5],
              [x, y + r * 0.26],
            ],
            0.4,
          ),
          poly(
            [
              [x - r * 0.42, y - r * 0.5],
              [x - r * 0.26, y - r * 0.5],
              [x - r * 0.3, y],
            ],
            0.4,
          ),
          poly(
            [
              [x + r * 0.42, y - r * 0.5],
              [x + r * 0.26, y - r * 0.5],
              [x + r * 0.3, y],
            ],
            0.4,
          ),
        ),
      ),
      { depth: depth + 0.1, group: 'head', line: false },
    );
  }
  for (const side of [-1, 1] as const) drawEar(art, sketch, rig, look, side, depth);
  if (look.horns || art.has('horned')) drawHorns(art, sketch, rig, look, depth);
  if (facing > -0.3) {
    if (look.marks === 'mask' || look.marks === 'panda') {
      for (const side of [-1, 1])
        sketch.part(
          'spots',
          clip(
            shape,
            solid(
              camera,
              [side * r * 0.46, up - r * 0.04, forward + r * 0.72],
              [r * 0.36, r * 0.34, r * 0.4],
            ),
          ),
          { depth: depth + 0.2, group: 'head', line: false },
        );
    }
    const reach = r * (0.62 + 0.42 * long);
    const muzzle = solid(
      camera,
      [0, up - r * 0.42, forward + reach],
      [r * 0.5 * wide, r * 0.4 * wide, r * 0.5 * long],
    );
    const root = solid(
      camera,
      [0, up - r * 0.36, forward + r * 0.6],
      [r * 0.56 * wide, r * 0.44 * wide, r * 0.5],
    );
    if (look.trunk) {
      sketch.part(
        'body',
        bent(
          camera,
          [
            [0, up - r * 0.2, forward + r * 0.9],
            [0, up - r * 0.9, forward + r * 1.35],
            [0, up - r * 1.7, forward + r * 1.2],
            [0, up - r * 1.9, forward + r * 1.6],
          ],
          (t) => r * (0.3 - 0.1 * t),
        ),
        {
          depth: depth + 2,
          group: 'trunk',
          pattern: (_x, y) => (Math.sin(y * 1.1) > 0.55 && art.level >= 2 ? -0.25 : 0),
        },
      );
    } else {
      sketch.part(look.muzzlePaint ?? 'belly', blend(4, muzzle, root), {
        depth: depth + 1,
        group: 'muzzle',
        bulge: r * 0.4,
        line: long > 1.3,
      });
      sketch.part(
        'nose',
        solid(
          camera,
          [0, up - r * 0.22, forward + reach + r * 0.42 * long],
          [art.atLeast(1.1, r * 0.2), art.atLeast(0.9, r * 0.15), r * 0.15],
        ),
        { depth: depth + 2, group: 'nose', line: false },
      );
    }
  }
  drawFace(art, sketch, {
    center: rig.head,
    radii: [r, r * 0.92, r * 0.94],
    depth: depth + 1.5,
    spread: 0.5,
    eyeUp: 0.14,
    eyeHeight: r * 0.46 * (art.has('cute') ? 1.2 : 1),
    eyes: moodOf(art, random.pick(look.eyes ?? ['dot', 'round'])),
    cheeks: art.has('cute') || art.has('happy') ? 'cheek' : undefined,
    mouth: look.trunk ? undefined : art.has('fierce') ? 'fangs' : undefined,
    mouthDown: 0.74,
    mouthHeight: r * 0.3,
  });
  return depth;
};
