import { flat, matte } from '../../color/paint.ts';
import { onScreen, type Vec } from '../../rig/camera.ts';
import { solid } from '../../rig/solids.ts';
import { tube } from '../../shapes/curves.ts';
import { leaf } from '../../shapes/symbols.ts';
import { clothesOf, dressUp } from '../parts/dress.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const spider = creature({
  name: 'spider',
  words: ['tarantula', 'arachnid', 'black widow', 'scorpion', 'tick'],
  home: 'cave',
  body: 'WALKER',
  paints: {
    body: matte('charcoal', 'plum', 'umber', 'navy'),
    mark: matte('red', 'lime', 'amber'),
    eyes: flat('red', 'lime', 'amber'),
    fang: flat('ivory'),
  },
  yawDeg: 20,
  draw(art, sketch) {
    const { camera } = art;
    for (const side of [-1, 1]) {
      for (let k = 0; k < 4; k++) {
        const f = 16 - k * 11;
        const knee: Vec = [side * (27 + (k % 3) * 4), 58 - Math.abs(k - 1.5) * 7, f * 1.5];
        const joints: Vec[] = [[side * 12, 22, f * 0.6], knee, [side * (37 + (k % 2) * 5), 2, f * 2.2]];
        const near = camera.project([side * 20, 0, f]).near;
        sketch.part(
          'body',
          tube(
            joints.map((j) => onScreen(camera, j)),
            (t) => art.atLeast(0.9, 4.2 - 2.2 * t),
            3,
          ),
          { depth: near * 0.1 + (near > 0 ? 3 : -3), group: `leg${side}${k}`, tone: near > 0 ? 0.05 : -0.15 },
        );
      }
    }
    sketch.part('body', solid(camera, [0, 36, -20], [25, 22, 25]), {
      depth: camera.project([0, 0, -1]).near > 0 ? 6 : -4,
      group: 'abdomen',
      bulge: 20,
    });
    sketch.part('mark', solid(camera, [0, 50, -16], [7, 6, 9]), {
      depth: camera.project([0, 0, -1]).near > 0 ? 7 : -3.5,
      group: 'abdomen',
      line: false,
    });
    sketch.part('body', solid(camera, [0, 24, 6], [18, 15, 17]), { depth: 4, group: 'head', bulge: 14 });
    if (camera.project([0, 0, 1]).near < -0.2) return;
    for (const side of [-1, 1])
      sketch.part(
        'fang',
        leaf(
          onScreen(camera, [side * 5, 14, 21]),
          onScreen(camera, [side * 4, 5, 24]),
          art.atLeast(0.8, 2.4),
          0.3,
        ),
        { depth: 9, group: `fang${side}` },
      );
    drawFace(art, sketch, {
      center: [0, 25, 6],
      radii: [18, 15, 17],
      depth: 10,
      spread: 0.32,
      eyeUp: 0.05,
      eyeHeight: 8,
      eyes: moodOf(art, 'glow'),
    });
    if (art.level >= 1)
      drawFace(art, sketch, {
        center: [0, 25, 6],
        radii: [18, 15, 17],
        depth: 10,
        spread: 0.62,
        eyeUp: 0.46,
        eyeHeight: 3.4,
        eyes: 'glow',
      });
    dressUp(art, sketch, { head: { center: [0, 26, 6], radii: [18, 15, 17], depth: 12 } }, clothesOf(art));
  },
});
