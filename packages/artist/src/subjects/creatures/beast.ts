import type { Art, Subject } from '../../art.ts';
import { flat, matte, type PaintChoices } from '../../color/paint.ts';
import { type BeastRig, beastRig } from '../../rig/beast.ts';
import { onScreen, turnedAround, type Vec } from '../../rig/camera.ts';
import { posedBeast } from '../../rig/posed-beast.ts';
import { bone, solid } from '../../rig/solids.ts';
import { blend, clip, join } from '../../shapes/operations.ts';
import type { Pattern, Sketch } from '../../sketch.ts';
import { burdenOf, clothesOf, dressUp, putInHand } from '../parts/dress.ts';
import { drawMoreHeads } from '../parts/more-heads.ts';
import { drawWingPair } from '../parts/wing.ts';
import { drawBeastHead } from './beast-head.ts';
import type { BeastLook } from './beast-look.ts';
import { drawBeastTail } from './beast-tail.ts';

const stripes =
  (art: Art): Pattern =>
  (x, y) =>
    Math.sin(x * 0.52 + Math.sin(y * 0.2) * 0.9) > 0.52 && art.level >= 1 ? -0.75 : 0;

const drawLegs = (art: Art, sketch: Sketch, rig: BeastRig, look: BeastLook): void => {
  const { camera } = art;
  for (const { side, front, top, knee, foot } of rig.legs) {
    const near = camera.project([side * rig.legSide, 0, front ? rig.chest[2] : rig.hip[2]]).near;
    const far = near < -1;
    const depth = far ? near - 2 : Math.max(0.5, near);
    const group = far ? `leg${side}${front}` : 'body';
    const [thick, slim] = [rig.limb * (front ? 1.15 : 1.42), rig.limb * 0.86];
    const ankle: Vec = [foot[0], foot[1] + 3, foot[2]];
    const thigh = knee
      ? join(bone(camera, top, thick, knee, rig.limb), bone(camera, knee, rig.limb, ankle, slim))
      : bone(camera, top, thick, ankle, slim);
    sketch.part('body', thigh, { depth, group, tone: far ? -0.3 : 0, line: !far });
    const paw = solid(
      camera,
      [foot[0], knee ? foot[1] + 0.2 : 3.4, foot[2] + 2],
      [rig.limb * 1.02, 3.6, rig.limb * 1.25],
    );
    sketch.part(look.paws ?? 'body', paw, {
      depth: depth + 0.1,
      group: look.paws ? `${group}paw` : group,
      tone: far ? -0.3 : 0,
      line: !far && Boolean(look.paws),
    });
  }
};

const drawTrunk = (art: Art, sketch: Sketch, rig: BeastRig, look: BeastLook): void => {
  const { camera } = art;
  const r = rig.radius;
  const shape = blend(
    10,
    solid(camera, rig.hip, [r * 0.98, r, r]),
    solid(camera, rig.chest, [r, r * 1.06, r]),
    bone(camera, rig.hip, r * 0.92, rig.chest, r * 0.96),
  );
  const neck = bone(
    camera,
    [0, rig.chest[1] + 2, rig.chest[2] + 2],
    r * 0.82,
    [0, rig.head[1] - 4, rig.head[2] - 4],
    rig.headRadius * 0.62,
  );
  const whole = blend(8, shape, neck);
  const striped = look.marks === 'stripes' ? stripes(art) : undefined;
  sketch.part('body', whole, { depth: 0, group: 'body', bulge: r * 0.95, pattern: striped });
  if (look.belly !== false && art.level >= 1) {
    const chest = solid(
      camera,
      [0, rig.chest[1] - r * 0.3, rig.chest[2] + r * 0.66],
      [r * 0.72, r * 1.0, r * 0.6],
    );
    const under = solid(camera, [0, rig.hip[1] - r * 1.02, 0], [r * 0.7, r * 0.42, rig.chest[2] * 1.6]);
    sketch.part('belly', clip(whole, camera.project([0, 0, 1]).near > -0.3 ? join(chest, under) : under), {
      depth: 0.2,
      group: 'body',
      bulge: r * 0.8,
    });
  }
  if (look.marks === 'spots') {
    const spots: Vec[] = [
      [-r * 0.8, 4, 8],
      [-r * 0.6, 9, -4],
      [-r * 0.9, -2, -12],
      [r * 0.8, 4, 4],
      [r * 0.5, 9, -12],
      [0, r * 0.95, 2],
      [-r * 0.5, -6, 3],
    ];
    const blots = spots.map(([s, u, f], i) => {
      const size = 4 + ((i * 7) % 4);
      return solid(camera, [s, rig.hip[1] + u, f], [size, size * 0.86, size]);
    });
    const seen = blots.filter((_, i) => camera.project([spots[i]![0], 0, spots[i]![2] * 0.4]).near > -2);
    if (seen.length)
      sketch.part('spots', clip(whole, join(...seen)), { depth: 0.3, group: 'body', bulge: r });
  }
  if (look.marks === 'panda') {
    sketch.part(
      'spots',
      clip(whole, solid(camera, [0, rig.chest[1], rig.chest[2] + 2], [r * 1.4, r * 1.5, r * 0.6])),
      { depth: 0.3, group: 'body', bulge: r },
    );
  }
  if (look.mane === 'wool' || look.mane === 'quills') {
    const puffs = [-1.5, -0.9, -0.2, 0.5, 1.1].flatMap((f) =>
      [-0.85, 0, 0.85].map(
        (s): Vec => [
          s * r * 0.86,
          rig.hip[1] + r * (s ? 0.16 : 0.66),
          (f * (rig.chest[2] - rig.hip[2])) / 2.4,
        ],
      ),
    );
    if (look.mane === 'quills') {
      const quills = puffs.map((p, i) =>
        bone(camera, p, 4.4, [p[0] * 1.5, p[1] + r * (0.5 + (i % 2) * 0.12), p[2] - r * 0.55], 0.4),
      );
      sketch.part('mane', join(...quills), { depth: 3, group: 'mane', bulge: r * 0.3 });
      return;
    }
    for (const [i, p] of puffs.entries()) {
      const { near } = camera.project(p);
      const size = r * (0.5 + (i % 3) * 0.06);
      sketch.part('mane', solid(camera, [p[0], p[1] + (i % 2) * 2.4, p[2]], [size, size, size]), {
        depth: 3 + near * 0.05 - Math.abs(p[1] - rig.hip[1]) * 0.002,
        group: `fleece${i}`,
        bulge: size,
        tone: 0.06,
        line: false,
      });
    }
  }
};

type Beast = Pick<Subject, 'name' | 'words' | 'home'> & { paints?: PaintChoices; look: BeastLook };

const common: PaintChoices = {
  body: matte('brown'),
  belly: matte('cream'),
  ears: matte('pink'),
  nose: matte('black'),
  mane: matte('umber'),
  horns: matte('bone'),
  hooves: matte('charcoal'),
  spots: matte('umber'),
  eyes: flat('umber'),
  wings: matte('white'),
  cheek: flat('pink'),
};

/** A four-legged animal as a subject. */
export const beast = ({ name, words, home, paints = {}, look }: Beast): Subject => ({
  name,
  family: 'creature',
  words,
  home,
  main: 'body',
  yawDeg: 62,
  body: 'BEAST',
  paints: { ...common, ...paints },
  draw(art, sketch) {
    const resting = beastRig(art, look.build ?? {});
    const rig = art.pose.beast ? posedBeast(resting, art.pose.beast) : resting;
    drawLegs(art, sketch, rig, look);
    drawTrunk(art, sketch, rig, look);
    drawBeastTail(art, sketch, rig, look);
    // Standing as it likes, it looks at us over its shoulder.
    const looking: Art = art.free ? { ...art, camera: turnedAround(art.camera, rig.head, 30) } : art;
    const headDepth = drawBeastHead(looking, sketch, rig, look);
    drawMoreHeads(
      looking,
      sketch,
      {
        head: onScreen(looking.camera, rig.head),
        root: onScreen(art.camera, [0, rig.chest[1] + rig.radius * 0.4, rig.chest[2]]),
        radius: rig.headRadius,
        neck: rig.headRadius * 0.56,
        paint: 'body',
        depth: headDepth > 0 ? 10 : headDepth,
      },
      (onto) => void drawBeastHead(looking, onto, rig, look),
    );
    if (art.has('winged'))
      drawWingPair(
        art,
        sketch,
        [rig.radius * 0.5, rig.chest[1] + rig.radius * 0.6, 0],
        30,
        art.has('evil') || art.has('fierce') ? 'bat' : 'feather',
      );
    const wearer = {
      head: {
        center: rig.head,
        radii: [rig.headRadius, rig.headRadius * 0.92, rig.headRadius] as Vec,
        depth: headDepth + 4,
      },
      shoulders: {
        up: rig.head[1] - rig.headRadius * 0.86,
        side: rig.radius * 0.8,
        forward: rig.radius * 0.8,
      },
    };
    dressUp(looking, sketch, wearer, clothesOf(art));
    // Long things are carried crosswise in the mouth. What only goes with a trade must not hide the face.
    for (const item of burdenOf(art).slice(0, 1)) {
      const tall = art.gripOf(item.name)?.height ?? 0;
      if (tall < 45 && !art.plan.held.length) continue;
      const long = tall > 60;
      const up = rig.head[1] - rig.headRadius * (long ? 0.62 : 1.1);
      putInHand(looking, sketch, [0, up, rig.head[2] + rig.headRadius * 1.1], item, 1, 30, 66);
    }
  },
});
