import { matte } from '../../color/paint.ts';
import type { Vec } from '../../rig/camera.ts';
import { bent, bone, solid } from '../../rig/solids.ts';
import { clip, cut, join } from '../../shapes/operations.ts';
import { slab } from '../../shapes/primitives.ts';
import { clothesOf, dressUp } from '../parts/dress.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const turtle = creature({
  name: 'turtle',
  words: ['tortoise', 'terrapin', 'armadillo'],
  home: 'beach',
  body: 'WALKER',
  yawDeg: 58,
  main: 'shell',
  paints: {
    shell: matte('forest', 'brown', 'teal', 'olive', 'purple'),
    spots: matte('lime', 'amber', 'turquoise'),
    body: matte('leafgreen', 'lime', 'mint', 'sand'),
    belly: matte('cream', 'sand'),
  },
  draw(art, sketch) {
    const { camera } = art;
    for (const side of [-1, 1]) {
      for (const f of [20, -20]) {
        const near = camera.project([side * 20, 0, f * 0.4]).near;
        sketch.part('body', bone(camera, [side * 20, 15, f], 7.4, [side * 25, 5, f + 3], 6.6), {
          depth: near > 0 ? 4 : -4,
          group: `leg${side}${f}`,
          tone: near > 0 ? 0 : -0.25,
        });
      }
    }
    sketch.part('body', bone(camera, [0, 15, -28], 4.5, [0, 9, -44], 1.2), {
      depth: camera.project([0, 0, -1]).near > 0.3 ? 5 : -3,
      group: 'tail',
    });
    const dome = solid(camera, [0, 22, -2], [34, 33, 37]);
    const { y } = camera.project([0, 18, 0]);
    const upper = cut(dome, slab(0, y + 50, 200, 100));
    sketch.part('belly', clip(solid(camera, [0, 19, -2], [34, 12, 38]), slab(0, y + 2, 200, 26)), {
      depth: 0,
      group: 'plate',
      bulge: 6,
    });
    sketch.part('shell', upper, { depth: 1, group: 'shell', bulge: 26 });
    const plates: Vec[] = [
      [0, 53, -2],
      [-19, 46, -12],
      [-19, 46, 10],
      [19, 46, -12],
      [19, 46, 10],
      [-30, 30, 0],
      [30, 30, 0],
      [-24, 30, 22],
      [24, 30, 22],
      [-24, 30, -24],
      [24, 30, -24],
      [0, 40, 26],
      [0, 40, -30],
    ];
    const seen = plates
      .filter((v) => camera.project([v[0], v[1] * 0.3, v[2] + 2]).near > -1)
      .map((v) => solid(camera, v, [7.4, 6.4, 7.4]));
    if (art.level >= 1 && seen.length)
      sketch.part('spots', clip(upper, join(...seen)), { depth: 2, group: 'plates', bulge: 12 });
    sketch.part(
      'shell',
      join(
        bent(
          camera,
          [
            [-34, 18, -4],
            [-30, 18, 16],
            [0, 18, 34],
            [30, 18, 16],
            [34, 18, -4],
          ],
          3.6,
        ),
        bent(
          camera,
          [
            [-34, 18, -4],
            [-28, 18, -24],
            [0, 18, -38],
            [28, 18, -24],
            [34, 18, -4],
          ],
          3.6,
        ),
      ),
      { depth: 1.5, group: 'rim', tone: 0.16, bulge: 4 },
    );
    const facing = camera.project([0, 0, 1]).near;
    const head: Vec = [0, 38, 45];
    sketch.part('body', bone(camera, [0, 22, 28], 8.5, head, 9), {
      depth: facing > -0.2 ? 3 : -5,
      group: 'head',
    });
    sketch.part('body', solid(camera, head, [17, 16, 17]), {
      depth: facing > -0.2 ? 6 : -5,
      group: 'head',
      bulge: 14,
    });
    drawFace(art, sketch, {
      center: head,
      radii: [17, 16, 17],
      depth: 9,
      spread: 0.5,
      eyeUp: 0.12,
      eyeHeight: 9,
      eyes: moodOf(art, 'dot'),
      mouth: 'smile',
      mouthDown: 0.4,
      mouthHeight: 4,
      mouthPaint: 'body',
      cheeks: art.has('cute') ? 'cheek' : undefined,
    });
    dressUp(art, sketch, { head: { center: head, radii: [17, 16, 17], depth: 12 } }, clothesOf(art));
  },
});
