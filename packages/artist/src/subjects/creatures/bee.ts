import { gel, matte } from '../../color/paint.ts';
import { onScreen, type Vec } from '../../rig/camera.ts';
import { bent, solid } from '../../rig/solids.ts';
import { blend, clip, join } from '../../shapes/operations.ts';
import { slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { clothesOf, dressUp } from '../parts/dress.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const bee = creature({
  name: 'bee',
  words: ['bumblebee', 'wasp', 'hornet', 'honeybee', 'firefly', 'fly', 'mosquito'],
  home: 'meadow',
  body: 'FLYER',
  floats: true,
  yawDeg: 40,
  paints: {
    body: matte('yellow', 'amber'),
    spots: matte('black', 'umber'),
    wings: gel('ice', 'white'),
    face: matte('yellow', 'cream'),
  },
  draw(art, sketch) {
    const { camera } = art;
    const fat = art.has('fat') || art.has('cute') ? 1.12 : 1;
    for (const side of [-1, 1]) {
      const raised = ((art.pose.wingsDeg ?? 0) * Math.PI) / 180;
      const [c, sin] = [Math.cos(raised), Math.sin(raised)];
      const to = (s: number, u: number, f: number): Vec => [
        side * (7 + (s - 7) * c - (u - 58) * sin),
        58 + (s - 7) * sin + (u - 58) * c,
        f,
      ];
      const near = camera.project([side * 10, 0, -4]).near;
      sketch.part(
        'wings',
        leaf(onScreen(camera, to(7, 58, -6)), onScreen(camera, to(30, 96, -20)), 12, 0.62),
        { depth: near < 0 ? -4 : 7, group: `wing${side}`, bulge: 14 },
      );
      sketch.part(
        'wings',
        leaf(onScreen(camera, to(7, 56, -10)), onScreen(camera, to(24, 70, -36)), 8, 0.62),
        { depth: near < 0 ? -4.1 : 6.9, group: `low${side}`, bulge: 10 },
      );
    }
    const tail = onScreen(camera, [0, 32, -37]);
    sketch.part('spots', leaf(onScreen(camera, [0, 34, -28]), tail, 3.4, 0.3), { depth: -3, group: 'sting' });
    const trunk = blend(
      6,
      solid(camera, [0, 39, -10], [20 * fat, 19 * fat, 24]),
      solid(camera, [0, 44, 8], [15, 14, 12]),
    );
    sketch.part('body', trunk, { depth: 0, group: 'body', bulge: 18 });
    const bands = [-22, -7].map((f) => {
      const { x, y } = camera.project([0, 39, f]);
      return camera.yawDeg > 20 && camera.yawDeg < 160
        ? slab(x, y, 7, 60, 0, 8)
        : slab(0, y + (f + 14) * 0.9 + 6, 60, 6);
    });
    sketch.part('spots', clip(trunk, join(...bands)), { depth: 0.5, group: 'body', bulge: 18 });
    const head: Vec = [0, 50, 18];
    for (const side of [-1, 1]) {
      const joints: Vec[] = [
        [side * 5, 64, 22],
        [side * 10, 76, 28],
        [side * 15, 79, 32],
      ];
      sketch.part(
        'spots',
        join(bent(camera, joints, art.atLeast(0.6, 1.3)), solid(camera, joints[2]!, [2.6, 2.6, 2.6])),
        { depth: 9, group: `feeler${side}` },
      );
    }
    sketch.part('face', solid(camera, head, [18, 17, 16]), {
      depth: camera.project([0, 0, 1]).near > -0.3 ? 8 : -2,
      group: 'head',
      bulge: 15,
    });
    drawFace(art, sketch, {
      center: head,
      radii: [18, 17, 16],
      depth: 9,
      spread: 0.46,
      eyeUp: 0,
      eyeHeight: 10,
      eyes: moodOf(art, 'dot'),
      mouth: art.has('fierce') ? 'fangs' : 'smile',
      mouthDown: 0.5,
      mouthHeight: 4,
      cheeks: 'cheek',
    });
    dressUp(art, sketch, { head: { center: head, radii: [18, 17, 16], depth: 10 } }, clothesOf(art));
  },
});
