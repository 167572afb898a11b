import type { Art } from '../../art.ts';
import { onScreen } from '../../rig/camera.ts';
import type { PersonRig } from '../../rig/person.ts';
import { lathe, type Ring, solid } from '../../rig/solids.ts';
import { blend, join } from '../../shapes/operations.ts';
import { ball, limb, slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import type { Sketch } from '../../sketch.ts';
import { drawFace, type Face } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { faceWindow } from './hair.ts';
import type { Look } from './look.ts';

const drawEars = (art: Art, sketch: Sketch, rig: PersonRig, look: Look): void => {
  const kind = look.ears ?? 'round';
  if (kind === 'none' || look.head === 'machine' || look.head === 'skull') return;
  const { camera } = art;
  const r = rig.headRadius;
  for (const side of [-1, 1]) {
    const root: [number, number, number] = [side * r * 0.94, rig.head[1] - r * 0.14, rig.head[2]];
    const depth = 12.4 + camera.project([side * r, 0, 0]).near * 0.4;
    const long = kind === 'large' ? 0.95 : 0.62;
    const shape =
      kind === 'round'
        ? solid(camera, [side * r * 1.02, root[1], root[2]], [r * 0.17, r * 0.24, r * 0.2])
        : leaf(
            onScreen(camera, root),
            onScreen(camera, [
              side * r * (1 + long),
              rig.head[1] + r * 0.22,
              rig.head[2] - r * (0.35 + 0.7 * Math.abs(Math.sin((camera.yawDeg * Math.PI) / 180))),
            ]),
            r * (kind === 'large' ? 0.3 : 0.2),
            0.3,
          );
    sketch.part('skin', shape, {
      depth:
        camera.yawDeg > 60 && camera.yawDeg < 120 && side > 0
          ? -20
          : kind === 'round'
            ? Math.min(depth, 12.4)
            : depth,
      group: kind === 'round' ? 'head' : `ear${side}`,
    });
  }
};

const headShape = (art: Art, rig: PersonRig, look: Look) => {
  const { camera } = art;
  const r = rig.headRadius;
  const [, up, forward] = rig.head;
  if (look.head === 'skull') {
    return blend(
      4,
      solid(camera, [0, up + r * 0.14, forward - r * 0.05], [r, r * 0.86, r]),
      solid(camera, [0, up - r * 0.62, forward + r * 0.2], [r * 0.56, r * 0.36, r * 0.56]),
    );
  }
  const jaw = look.tusks ? 0.74 : look.nose === 'hooked' ? 0.5 : 0.6;
  return blend(
    6,
    solid(camera, [0, up + r * 0.08, forward], [rig.headRadii[0], r * 0.9, r]),
    solid(camera, [0, up - r * 0.5, forward + r * 0.12], [r * jaw * 1.1, r * 0.44, r * jaw]),
  );
};

/** A head made of plates or of stone: a block with lights for eyes. */
const drawBlockHead = (art: Art, sketch: Sketch, rig: PersonRig, look: Look): void => {
  const { camera, random } = art;
  const r = rig.headRadius;
  const [, up, forward] = rig.head;
  const rocky = look.head === 'rock';
  const rings = [0.86, 0.62, -0.5, -0.84].map(
    (u, i): Ring => [up + u * r, r * (i === 0 ? 0.72 : i === 3 ? 0.8 : 1.02), r * (i === 0 ? 0.7 : 0.9)],
  );
  sketch.part('skin', lathe(camera, rings, [0, forward], 2, false), {
    depth: 11,
    group: 'head',
    bulge: r * 0.5,
  });
  if (!rocky) {
    const top = camera.project([0, up + r * 0.86, 0]);
    const bent = random.between(-4, 4);
    sketch.part('belt', limb([top.x, top.y], art.atLeast(0.8, 1.8), [top.x + bent, top.y - r * 0.5]), {
      depth: 10,
      group: 'antenna',
    });
    sketch.part('glow', ball(top.x + bent, top.y - r * 0.62, art.atLeast(1.2, r * 0.2)), {
      depth: 10.5,
      group: 'bulb',
    });
    for (const side of [-1, 1]) {
      if (camera.yawDeg > 60 && camera.yawDeg < 120 && side > 0) continue;
      sketch.part(
        'armor',
        solid(camera, [side * r * 1.02, up - r * 0.05, forward], [r * 0.2, r * 0.34, r * 0.34]),
        {
          depth: camera.yawDeg > 60 && camera.yawDeg < 120 ? 12.3 : 10.8,
          group: `ear${side}`,
          bulge: r * 0.2,
        },
      );
    }
  }
  if (Math.cos((camera.yawDeg * Math.PI) / 180) < -0.2) return;
  const center = camera.project([0, up - r * 0.06, forward + r * 0.5]);
  const turn = Math.sin((camera.yawDeg * Math.PI) / 180);
  const half = r * (0.78 - 0.24 * turn);
  sketch.part(
    'shade',
    slab(center.x + turn * r * 0.16, center.y, half * 2, r * (rocky ? 0.4 : 0.66), rocky ? 2 : r * 0.28),
    { depth: 12, group: 'visor' },
  );
  drawFace(art, sketch, {
    center: rig.head,
    radii: rig.headRadii,
    depth: 12.75,
    spread: 0.4,
    eyeUp: -0.06,
    eyeHeight: r * (rocky ? 0.3 : 0.42),
    eyes: moodOf(art, 'glow'),
    eyePaint: 'glow',
  });
  if (!rocky && art.level >= 1) {
    const grille = camera.project([0, up - r * 0.6, forward + r * 0.9]);
    sketch.part(
      'belt',
      slab(grille.x, grille.y, r * 0.7 * Math.max(0.4, 1 - turn), art.atLeast(1, r * 0.16), 0.5),
      { depth: 12.1, group: 'grille', line: false },
    );
  }
};

/** Draws the head, its ears, nose and face. Hair, beards and hats come on top of it. */
export const drawHead = (art: Art, sketch: Sketch, rig: PersonRig, look: Look): void => {
  const { camera, random } = art;
  const r = rig.headRadius;
  if (look.head === 'machine' || look.head === 'rock') {
    drawBlockHead(art, sketch, rig, look);
    return;
  }
  const dark = look.head === 'hooded';
  sketch.part('skin', headShape(art, rig, look), {
    depth: 11,
    group: 'head',
    bulge: r * 0.75,
    bright: true,
    tone: 0.16,
  });
  drawEars(art, sketch, rig, look);
  const facing = Math.cos((camera.yawDeg * Math.PI) / 180);
  const window = faceWindow(art, rig);
  if (dark && window) sketch.part('shade', window, { depth: 12.05, group: 'shade', line: false });
  if (
    look.nose !== 'none' &&
    look.head !== 'skull' &&
    !dark &&
    facing > -0.2 &&
    (camera.yawDeg > 60 || look.nose)
  ) {
    const big = look.nose === 'big' ? 0.26 : look.nose === 'hooked' ? 0.24 : 0.16;
    const nose = solid(
      camera,
      [0, rig.head[1] - r * 0.3, rig.head[2] + r * 0.98],
      [r * big * 0.8, r * big * 0.8, r * big],
    );
    const hook =
      look.nose === 'hooked'
        ? join(
            nose,
            solid(camera, [0, rig.head[1] - r * 0.42, rig.head[2] + r * 1.2], [r * 0.13, r * 0.16, r * 0.13]),
          )
        : nose;
    sketch.part('skin', hook, {
      depth: 12.7,
      group: look.nose ? 'nose' : 'head',
      line: Boolean(look.nose),
      tone: 0.12,
    });
  }
  const face: Face = {
    center: rig.head,
    radii: rig.headRadii,
    depth: 12.75,
    spread: 0.42,
    eyeUp: look.head === 'skull' ? -0.05 : -0.22,
    eyeHeight: r * 0.5 * (art.has('cute') ? 1.2 : 1),
    eyes:
      dark && !art.has('sleepy') && !art.has('inLove')
        ? 'glow'
        : look.head === 'skull'
          ? moodOf(art, 'hollow')
          : moodOf(art, random.pick(look.eyes ?? ['round', 'dot'])),
    eyePaint: dark ? 'glow' : 'eyes',
    mouth: dark
      ? undefined
      : art.has('fierce') && !look.mouth
        ? 'teeth'
        : random.pick(look.mouth ?? ['smile', 'line', 'smile', 'grin']),
    mouthDown: look.head === 'skull' ? 0.62 : 0.66,
    mouthHeight: r * 0.22,
    mouthPaint: look.head === 'skull' ? 'eyes' : 'skin',
    cheeks: art.has('cute') || art.has('happy') || art.has('young') ? 'cheek' : undefined,
  };
  drawFace(art, sketch, face);
  if (look.tusks && facing > -0.1) {
    for (const side of [-1, 1]) {
      const root = onScreen(camera, [side * r * 0.3, rig.head[1] - r * 0.72, rig.head[2] + r * 0.8]);
      sketch.part('teeth', leaf(root, [root[0], root[1] - r * 0.4], art.atLeast(0.8, r * 0.1)), {
        depth: 12.9,
        group: `tusk${side}`,
      });
    }
  }
};
