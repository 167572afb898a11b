import type { Art } from '../../art.ts';
import type { Vec } from '../../rig/camera.ts';
import type { PersonRig } from '../../rig/person.ts';
import { bent, bone, lathe, type Ring, solid } from '../../rig/solids.ts';
import { clip, join } from '../../shapes/operations.ts';
import { slab } from '../../shapes/primitives.ts';
import type { Sketch } from '../../sketch.ts';
import type { Wearer } from '../../wearables/wearable.ts';
import { garmentCuts } from './garment-cuts.ts';
import { drawFront } from './garment-fronts.ts';
import { printed } from './garment-prints.ts';
import type { Look } from './look.ts';
import { drawPeg, hasPeg } from './made-limbs.ts';
import { drawFishTail } from './tail.ts';

/** Heel and toe of a foot: tiptoe lifts the heel, a step that lands lifts the toe. */
const soleOf = (rig: PersonRig, i: 0 | 1): { heel: Vec; toe: Vec } => {
  const foot = rig.feet[i];
  const rise = 4.7 * Math.sin(((rig.toesDeg?.[i] ?? 0) * Math.PI) / 180);
  const up = rig.knees ? foot[1] : 3.6;
  return {
    heel: [foot[0], up + 1 + Math.max(0, -rise), foot[2] - 0.5],
    toe: [foot[0] * 1.08, up - 0.2 + Math.max(0, rise), foot[2] + 4.2],
  };
};

const legsOf = (art: Art, sketch: Sketch, rig: PersonRig, look: Look): void => {
  const { camera } = art;
  const thin = look.garment === 'bones' ? 0.56 : 1;
  const paint = look.garment === 'bones' ? 'skin' : 'pants';
  const footPaint = look.garment === 'bones' ? 'skin' : 'boots';
  const peg = hasPeg(art);
  if (peg) drawPeg(art, sketch, rig);
  for (const i of peg ? ([0] as const) : ([0, 1] as const)) {
    const [hip, foot] = [rig.hips[i], rig.feet[i]];
    const near = camera.project([foot[0], 0, foot[2]]).near - 3;
    // However far it steps, a leg comes out from under the clothes.
    const depth = rig.toesDeg ? Math.min(1, near) : near;
    const tone = rig.toesDeg && camera.project([i ? 1 : -1, 0, 0]).near < -0.5 ? -0.22 : 0;
    const { heel, toe } = soleOf(rig, i);
    const ankle: Vec = [heel[0], heel[1] + 3, heel[2] + 0.5];
    const knee = rig.knees?.[i];
    const [thick, slim] = [rig.limb * 1.08 * thin, rig.limb * 0.9 * thin];
    sketch.part(
      paint,
      knee
        ? join(
            bone(camera, hip, thick, knee, rig.limb * thin),
            bone(camera, knee, rig.limb * thin, ankle, slim),
          )
        : bone(camera, hip, thick, [foot[0], foot[1] + 4, foot[2]], slim),
      {
        depth: depth - 0.4,
        group: `leg${i}`,
        tone,
      },
    );
    sketch.part(
      footPaint,
      bone(camera, heel, rig.limb * 0.98 * Math.max(thin, 0.7), toe, rig.limb * 0.84 * Math.max(thin, 0.8)),
      {
        depth,
        group: `foot${i}`,
        tone,
      },
    );
  }
};

const ribs = (art: Art, sketch: Sketch, rig: PersonRig): void => {
  const { camera } = art;
  sketch.part('skin', bone(camera, [0, rig.shoulderUp, 0], 3, [0, rig.hipUp, 0], 3), {
    depth: -1,
    group: 'spine',
  });
  sketch.part('skin', solid(camera, [0, rig.hipUp, 0], [rig.waistSide * 0.8, 4.4, 6]), {
    depth: 0,
    group: 'spine',
  });
  for (const k of [0, 1, 2]) {
    const wide = rig.shoulderSide * (0.98 - k * 0.14);
    sketch.part('skin', solid(camera, [0, rig.shoulderUp - 5 - k * 6.4, 1], [wide, 2.7, 8]), {
      depth: 1 + k * 0.1,
      group: 'ribs',
      bulge: 3,
    });
  }
};

/** Draws legs, body and belt; `standing` sees the legs, `art` the rest, which may lean. */
export const drawBody = (
  standing: Art,
  art: Art,
  sketch: Sketch,
  rig: PersonRig,
  look: Look,
  wearer: Wearer,
): void => {
  const { camera } = art;
  if (look.tail === 'fish') drawFishTail(art, sketch, rig);
  else if (look.garment !== 'robe' && look.garment !== 'dress') legsOf(standing, sketch, rig, look);
  else if (camera.pitchDeg < 40) {
    for (const i of [0, 1] as const) {
      const [side, up, forward] = rig.feet[i];
      sketch.part(
        'boots',
        solid(
          standing.camera,
          [side, rig.knees ? up - 0.6 : 3, forward + (rig.toesDeg ? 2 : 5)],
          [5.5, 3.2, 6],
        ),
        { depth: -1 },
      );
    }
  }
  if (look.garment === 'bones') {
    ribs(art, sketch, rig);
    return;
  }
  const span = rig.shoulderUp - rig.hipUp;
  const rings = garmentCuts[look.garment].levels.map(([down, wide]): Ring => {
    const half = rig.shoulderSide * wide * (art.has('fat') && down > 0.3 && down < 1.2 ? 1.12 : 1);
    return [Math.max(2, rig.shoulderUp - down * span), half, half * 0.72];
  });
  const paint =
    look.garment === 'bare'
      ? 'skin'
      : look.garment === 'armor' || look.garment === 'machine'
        ? 'armor'
        : 'cloth';
  const body = lathe(camera, rings, [0, 0], 1.5);
  const bulge = rig.shoulderSide * 0.7;
  sketch.part(paint, body, { depth: 2, group: 'torso', bulge });
  if (look.print)
    sketch.part('print', printed(art, look.print, body), { depth: 2.05, group: 'torso', bulge });
  if (look.front) drawFront(art, sketch, wearer, body, look.front);
  if (look.garment === 'bare') {
    const shorts = lathe(
      camera,
      rings.slice(-2).map(([u, s, f]): Ring => [u + 1.5, s * 1.06, f * 1.06]),
      [0, 0],
      1,
    );
    sketch.part('pants', shorts, { depth: 2.3, group: 'shorts' });
  }
  if (look.belt !== false && art.level >= 1) drawBelt(art, sketch, rig, body);
  if (art.level >= 2) drawTrim(art, sketch, rig, look, rings);
};

const drawBelt = (art: Art, sketch: Sketch, rig: PersonRig, body: ReturnType<typeof lathe>): void => {
  const { camera } = art;
  const waist = rig.hipUp + (rig.shoulderUp - rig.hipUp) * 0.16;
  const { y } = camera.project([0, waist, 0]);
  sketch.part('belt', clip(body, slab(0, y, 80, art.atLeast(1.6, 4.4))), {
    depth: 2.4,
    group: 'belt',
    bulge: 3,
  });
  if (art.level >= 2 && Math.cos((camera.yawDeg * Math.PI) / 180) > 0.2) {
    const at = camera.project([0, waist, rig.waistSide * 0.7]);
    sketch.part('trim', slab(at.x, y, 5, 5.4, 1), { depth: 2.5, group: 'buckle', bulge: 2 });
  }
};

const drawTrim = (art: Art, sketch: Sketch, rig: PersonRig, look: Look, rings: readonly Ring[]): void => {
  const { camera } = art;
  const body = lathe(camera, rings, [0, 0], 1.5);
  const facing = Math.cos((camera.yawDeg * Math.PI) / 180);
  if (look.garment === 'robe' || look.garment === 'dress') {
    const { y } = camera.project([0, 3.5, 0]);
    sketch.part('trim', clip(body, slab(0, y, 90, 4.5)), { depth: 2.2, group: 'torso', bulge: 3 });
  }
  const open = (look.garment === 'coat' || look.garment === 'vest') && look.tail !== 'fish';
  if (open && !look.front && !look.print && facing > 0.2) {
    const at = camera.project([0, rig.hipUp + 6, rig.shoulderSide * 0.7]);
    sketch.part('shirt', clip(body, slab(at.x, at.y, rig.shoulderSide * 0.62 * facing, 42)), {
      depth: 2.1,
      group: 'shirt',
    });
  }
  if (look.garment === 'armor' && !look.front && facing > 0.2) {
    const at = camera.project([0, rig.shoulderUp - 11, rig.shoulderSide * 0.7]);
    sketch.part('trim', slab(at.x, at.y + 1, 3.2, 10, 1), { depth: 2.2, group: 'emblem', line: false });
    sketch.part('trim', slab(at.x, at.y - 1, 9 * facing, 3.2, 1), {
      depth: 2.2,
      group: 'emblem',
      line: false,
    });
  }
  if (look.garment === 'machine' && facing > 0.2) {
    const at = camera.project([0, rig.shoulderUp - 10, rig.shoulderSide * 0.7]);
    sketch.part('belt', slab(at.x, at.y, 13 * facing, 9, 2), { depth: 2.2, group: 'panel', bulge: 2 });
    sketch.part('glow', slab(at.x - 2, at.y, 4, 4, 1), { depth: 2.3, group: 'lamp' });
  }
};

/** Draws both arms; sleeves and gloves as the look has them. */
export const drawArms = (art: Art, sketch: Sketch, rig: PersonRig, look: Look): void => {
  const { camera } = art;
  const bony = look.garment === 'bones';
  const bare = look.sleeves === 'none' || look.garment === 'bare' || bony;
  const sleeve = bare ? 'skin' : look.garment === 'armor' || look.garment === 'machine' ? 'armor' : 'cloth';
  for (const i of [0, 1] as const) {
    const joints = [rig.shoulders[i], rig.elbows[i], rig.hands[i]];
    const turned = camera.yawDeg > 60 && camera.yawDeg < 120;
    const near = camera.project([rig.hands[i][0], 0, turned ? 0 : rig.hands[i][2]]).near;
    const depth =
      (turned ? near : near * 0.6) + (Math.cos((camera.yawDeg * Math.PI) / 180) > -0.3 || turned ? 1.4 : 4);
    const r = rig.limb * (bony ? 0.5 : 0.86);
    const wide =
      look.sleeves === 'wide' ? (t: number) => r * (0.95 + 0.75 * t) : (t: number) => r * (1.12 - 0.26 * t);
    const arm = bent(camera, joints, wide);
    sketch.part(sleeve, arm, { depth, group: `arm${i}` });
    if (look.print && sleeve === 'cloth')
      sketch.part('print', printed(art, look.print, arm), { depth: depth + 0.05, group: `arm${i}` });
    const handPaint = look.gloves ? 'gloves' : 'skin';
    const fist = r * (look.mitts ? 1.75 : 1.06);
    sketch.part(handPaint, solid(camera, rig.hands[i], [fist, fist, fist]), {
      depth: depth + 1.5,
      group: `hand${i}`,
    });
    if (look.garment === 'armor') {
      sketch.part('armor', solid(camera, [rig.shoulders[i][0] * 1.1, rig.shoulderUp - 4, 0], [7.2, 6, 7.2]), {
        depth: depth + 1,
        group: `shoulder${i}`,
      });
    }
  }
};
