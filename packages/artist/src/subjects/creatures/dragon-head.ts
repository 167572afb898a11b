import type { Art } from '../../art.ts';
import { onScreen, type Vec } from '../../rig/camera.ts';
import { bent, solid } from '../../rig/solids.ts';
import { blend } from '../../shapes/operations.ts';
import { leaf } from '../../shapes/symbols.ts';
import type { Sketch } from '../../sketch.ts';
import type { EyeName } from '../../stamps/eyes.ts';
import { drawFace } from '../parts/face.ts';

export type DragonHead = {
  readonly center: Vec;
  readonly radius: number;
  readonly depth: number;
  readonly eyes: EyeName;
};

/** A dragon's head: muzzle, horns, frills and face. */
export const drawDragonHead = (
  art: Art,
  onto: Sketch,
  { center: head, radius: hr, depth, eyes }: DragonHead,
): void => {
  const { camera } = art;
  const facing = camera.project([0, 0, 1]).near;
  const skull = solid(camera, head, [hr, hr * 0.9, hr * 0.96]);
  const cheeks = solid(camera, [0, head[1] - hr * 0.3, head[2] + 3], [hr * 1.02, hr * 0.56, hr * 0.8]);
  onto.part('body', blend(5, skull, cheeks), { depth, group: 'head', bulge: hr * 0.8 });
  const long = art.has('cute') ? 0.8 : 1;
  const muzzle = solid(
    camera,
    [0, head[1] - hr * 0.42, head[2] + hr * 0.95 * long],
    [hr * 0.6, hr * 0.42, hr * 0.62],
  );
  if (facing > -0.3) {
    onto.part('body', muzzle, {
      depth: depth + 1,
      group: 'muzzle',
      bulge: hr * 0.4,
      tone: 0.06,
      line: false,
    });
    if (art.level >= 1)
      for (const side of [-1, 1])
        onto.part(
          'nostril',
          solid(
            camera,
            [side * hr * 0.24, head[1] - hr * 0.24, head[2] + hr * (0.95 * long + 0.52)],
            [art.atLeast(0.6, 1.3), art.atLeast(0.6, 1.2), 1],
          ),
          { depth: depth + 1.2, group: 'nostril', line: false },
        );
  }
  for (const side of [-1, 1]) {
    const near = camera.project([side * hr * 0.5, 0, 0]).near;
    const at = (s: number, u: number, f: number): Vec => [side * s * hr, head[1] + u * hr, head[2] + f * hr];
    onto.part(
      'horns',
      bent(
        camera,
        [at(0.46, 0.72, -0.1), at(0.7, 1.1, -0.3), at(0.72, 1.56, -0.6)],
        (t) => hr * (0.22 - 0.17 * t),
      ),
      { depth: depth + (near < -4 ? -1 : 0.6), group: `horn${side}`, tone: near < -4 ? -0.2 : 0 },
    );
    onto.part(
      'spots',
      leaf(onScreen(camera, at(0.86, 0, -0.2)), onScreen(camera, at(1.5, 0.34, -0.6)), hr * 0.26, 0.4),
      { depth: depth - 0.6, group: `frill${side}` },
    );
  }
  drawFace(art, onto, {
    center: head,
    radii: [hr, hr * 0.9, hr * 0.96],
    depth: depth + 1.1,
    spread: 0.5,
    eyeUp: 0.08,
    eyeHeight: hr * 0.52,
    eyes: eyes,
    mouth: art.has('fierce') || art.has('evil') ? 'fangs' : 'line',
    mouthDown: 0.68,
    mouthHeight: hr * 0.3,
  });
};
