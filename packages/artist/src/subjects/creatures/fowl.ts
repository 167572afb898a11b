import type { Art, Subject } from '../../art.ts';
import { flat, matte, type PaintChoices } from '../../color/paint.ts';
import type { PlaceName } from '../../prompt/places.ts';
import { onScreen, type Vec } from '../../rig/camera.ts';
import { bent, bone, solid } from '../../rig/solids.ts';
import { blend, clip, join } from '../../shapes/operations.ts';
import { leaf } from '../../shapes/symbols.ts';
import type { Sketch } from '../../sketch.ts';
import type { EyeName } from '../../stamps/eyes.ts';
import { burdenOf, clothesOf, dressUp, putInHand } from '../parts/dress.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';

/** How a bird looks, as data. Paints: body, belly, wings, beak, legs, crest, face. */
export type FowlLook = {
  readonly beak: 'small' | 'hooked' | 'flat' | 'long';
  readonly head?: number;
  readonly girth?: number;
  readonly neck?: number;
  readonly disc?: boolean;
  readonly tufts?: boolean;
  readonly crest?: 'comb' | 'feathers' | 'flame';
  readonly tail?: 'fan' | 'long' | 'short' | 'flame';
  readonly eyes?: readonly EyeName[];
  readonly eyeSize?: number;
  readonly spread?: boolean;
  readonly flippers?: boolean;
  /** Length of the legs in units; short ones by default. */
  readonly legs?: number;
  /** The head in the color of the face. */
  readonly hooded?: boolean;
};

const drawBeak = (art: Art, sketch: Sketch, head: Vec, r: number, beak: FowlLook['beak']): void => {
  const { camera } = art;
  if (camera.project([0, 0, 1]).near < -0.3) return;
  const at = (u: number, f: number): Vec => [0, head[1] + u * r, head[2] + f * r];
  const shapes = {
    small: () => bone(camera, at(-0.2, 0.92), r * 0.22, at(-0.26, 1.34), r * 0.06),
    hooked: () =>
      bent(camera, [at(-0.08, 0.9), at(-0.1, 1.28), at(-0.42, 1.36)], (t) => r * (0.26 - 0.2 * t)),
    flat: () => solid(camera, at(-0.26, 1.2), [r * 0.36, r * 0.15, r * 0.5]),
    long: () => bone(camera, at(-0.16, 0.9), r * 0.2, at(-0.3, 1.9), r * 0.06),
  };
  sketch.part('beak', shapes[beak](), { depth: 14, group: 'beak' });
};

const drawWing = (art: Art, sketch: Sketch, up: number, r: number, side: -1 | 1, look: FowlLook): void => {
  const { camera } = art;
  const near = camera.project([side * r, 0, 0]).near;
  const back = camera.project([0, 0, 1]).near < -0.3;
  const depth = near < -3 ? -3 : 6 + near * 0.05 + (back ? 2 : 0);
  const tone = near < -3 ? -0.25 : 0;
  const raisedDeg = art.pose.wingsDeg;
  if (look.spread || art.has('winged') || raisedDeg !== undefined) {
    // Seen from the side a beating wing shows its length: it fans backward, and the near one is before the body.
    const sideways = raisedDeg === undefined ? 0 : Math.abs(Math.sin((camera.yawDeg * Math.PI) / 180));
    const before = raisedDeg !== undefined && near > 3;
    for (let k = 0; k < 5; k++) {
      const angle = 0.95 - k * 0.34 + ((raisedDeg ?? 0) * Math.PI) / 180;
      const tip: Vec = [
        side * (r * 0.7 + Math.cos(angle) * r * 1.7),
        up + Math.sin(angle) * r * (1.6 + 0.5 * sideways),
        -4 - sideways * r * (0.35 + k * 0.3),
      ];
      sketch.part(
        'wings',
        leaf(
          onScreen(camera, [side * r * 0.6, up + sideways * r * 0.3, -2]),
          onScreen(camera, tip),
          r * (0.32 + 0.08 * sideways),
          0.62,
        ),
        { depth: (before ? 8 : -3) - k * 0.05, group: `feather${side}${k}`, tone },
      );
    }
    return;
  }
  const joints: Vec[] = [
    [side * r * 0.92, up + r * 0.42, 0],
    [side * r * 1.1, up - r * 0.16, -r * 0.14],
    [side * r * 0.98, up - r * 0.92, -r * 0.42],
  ];
  const width = look.flippers
    ? (t: number) => r * (0.26 - 0.12 * t)
    : (t: number) => r * (0.36 + 0.12 * Math.sin(t * 3) - 0.3 * t * t);
  sketch.part('wings', bent(camera, joints, width), {
    depth,
    group: `wing${side}`,
    tone,
    bulge: r * 0.4,
    pattern: (_x, y) => (art.level >= 2 && !look.flippers && Math.sin(y * 0.9) > 0.72 ? -0.3 : 0),
  });
};

type Fowl = Pick<Subject, 'name' | 'words' | 'home'> & { paints?: PaintChoices; look: FowlLook };

const common: PaintChoices = {
  body: matte('brown'),
  belly: matte('cream'),
  wings: matte('brown'),
  beak: matte('amber'),
  legs: matte('orange'),
  crest: matte('red'),
  face: matte('cream'),
  eyes: flat('amber'),
  cheek: flat('coral'),
};

/** A bird as a subject. */
export const fowl = ({ name, words, home, paints = {}, look }: Fowl): Subject => ({
  name,
  family: 'creature',
  words,
  home: home as PlaceName,
  main: 'body',
  yawDeg: 26,
  body: 'WALKER',
  paints: { ...common, ...paints },
  draw(art, sketch) {
    const { camera, random } = art;
    const r =
      23 *
      (look.girth ?? 1) *
      (art.has('fat') ? 1.2 : art.has('thin') ? 0.85 : 1) *
      random.between(0.95, 1.05);
    const neck =
      30 * random.fork('neck').pick([1, 1.14, 0.9]) * (look.neck ?? 1) * (art.has('tall') ? 1.3 : 1);
    const headRadius = 20 * (look.head ?? 1) * (art.has('cute') ? 1.14 : 1) * (art.level === 0 ? 1.1 : 1);
    const head: Vec = [0, 34 + neck, 3 + (look.neck && look.neck > 1 ? 5 : 0)];
    const down = look.legs ?? 0;
    const swan = (look.neck ?? 1) > 1.4;
    for (const side of [-1, 1]) {
      const near = camera.project([side * 9, 0, 0]).near;
      sketch.part(
        'legs',
        join(
          bone(camera, [side * r * 0.4, 10, 0], art.atLeast(0.8, 2), [side * r * 0.4, 2 - down, 0]),
          solid(camera, [side * r * 0.42, 2.4 - down, 4], [5.4, 2.4, 6]),
        ),
        { depth: -2 + near * 0.05, group: `leg${side}` },
      );
    }
    const tailUp = random.between(-2, 5);
    const behind = camera.project([0, 0, -1]).near > 0.3 ? 5 : -5;
    if (look.tail === 'long' || look.tail === 'flame') {
      for (const k of [-1, 0, 1])
        sketch.part(
          look.tail === 'flame' ? 'crest' : 'wings',
          leaf(
            onScreen(camera, [k * 3, 28, -r * 0.6]),
            onScreen(camera, [k * 12, 4 + tailUp - (look.tail === 'flame' ? 4 : 0), -r * 2.1]),
            6,
            0.7,
          ),
          { depth: behind - Math.abs(k) * 0.1, group: `tail${k}` },
        );
    } else
      sketch.part(
        'wings',
        leaf(
          onScreen(camera, [0, 26, -r * 0.5]),
          onScreen(camera, [0, (look.tail === 'fan' ? 48 : 24) + tailUp, -r * 1.75]),
          look.tail === 'fan' ? 12 : 7,
          0.62,
        ),
        { depth: behind, group: 'tail' },
      );
    const body = blend(
      10,
      solid(camera, [0, 30, -1], [r, 24, r]),
      swan
        ? bent(
            camera,
            [
              [0, 40, r * 0.4],
              [0, 56, r * 0.9],
              [0, head[1] - 20, r * 0.1],
              [0, head[1] - 2, head[2]],
            ],
            (t) => headRadius * (0.7 - 0.3 * t),
          )
        : bone(camera, [0, 38, 0], r * 0.6, [0, head[1] - 6, head[2] - 1], headRadius * 0.7),
    );
    sketch.part('body', body, { depth: 0, group: 'body', bulge: r * 0.9 });
    if (camera.project([0, 0, 1]).near > -0.3) {
      const belly = clip(body, solid(camera, [0, 26, r * 0.5], [r * 0.74, 20, r * 0.7]));
      sketch.part('belly', belly, {
        depth: 1,
        group: 'body',
        bulge: r * 0.8,
        pattern:
          look.disc && art.level >= 2
            ? (x, y) => (Math.sin(x * 0.8) + Math.sin(y * 0.8 + (Math.floor(x / 8) % 2)) > 1.35 ? -0.4 : 0)
            : undefined,
      });
    }
    sketch.part(
      look.hooded ? 'face' : 'body',
      solid(camera, head, [headRadius * 1.04, headRadius * 0.94, headRadius]),
      {
        depth: 10,
        group: look.neck && look.neck > 1 ? 'body' : 'head',
        bulge: headRadius * 0.8,
      },
    );
    if (look.disc && camera.project([0, 0, 1]).near > -0.3) {
      const discs = [-1, 1].map((side) =>
        solid(
          camera,
          [side * headRadius * 0.42, head[1] - 1, head[2] + headRadius * 0.66],
          [headRadius * 0.52, headRadius * 0.58, headRadius * 0.3],
        ),
      );
      sketch.part(
        'face',
        clip(join(...discs), solid(camera, head, [headRadius * 1.04, headRadius * 0.94, headRadius])),
        { depth: 10.5, group: 'head', bulge: headRadius * 0.3 },
      );
    }
    if (look.tufts) {
      for (const side of [-1, 1])
        sketch.part(
          'body',
          leaf(
            onScreen(camera, [side * headRadius * 0.5, head[1] + headRadius * 0.6, head[2]]),
            onScreen(camera, [side * headRadius * 1.05, head[1] + headRadius * 1.42, head[2]]),
            headRadius * 0.26,
            0.3,
          ),
          { depth: 9.8, group: 'head' },
        );
    }
    if (look.crest) {
      const spread = look.crest === 'comb' ? 0.34 : 0.5;
      for (let k = -1; k <= 1; k++) {
        const root: Vec = [0, head[1] + headRadius * 0.78, head[2] + k * headRadius * 0.3];
        const tip: Vec = [
          0,
          head[1] + headRadius * (look.crest === 'comb' ? 1.36 : 1.8),
          head[2] + headRadius * (k * spread - (look.crest === 'comb' ? 0 : 0.5)),
        ];
        const shift = k * headRadius * 0.3 * Math.abs(Math.cos((camera.yawDeg * Math.PI) / 180));
        const [a, b] = [onScreen(camera, root), onScreen(camera, tip)];
        sketch.part(
          'crest',
          look.crest === 'comb'
            ? join(
                solid(
                  camera,
                  [shift, head[1] + headRadius * 1.02, root[2]],
                  [headRadius * 0.22, headRadius * 0.32, headRadius * 0.22],
                ),
              )
            : leaf(
                [a[0] + shift * 0.6, a[1]],
                [b[0] + shift * 2.6, b[1] + Math.abs(k) * 4],
                headRadius * 0.22,
                0.6,
              ),
          { depth: 9.5 - Math.abs(k) * 0.1, group: `crest${k}` },
        );
      }
    }
    for (const side of [-1, 1] as const) drawWing(art, sketch, 34, r, side, look);
    drawFace(art, sketch, {
      center: head,
      radii: [headRadius, headRadius * 0.94, headRadius],
      depth: 13,
      spread: look.disc ? 0.42 : 0.5,
      eyeUp: 0.05,
      eyeHeight: headRadius * 0.5 * (look.eyeSize ?? 1),
      eyes: moodOf(art, random.pick(look.eyes ?? ['dot', 'round'])),
      cheeks: art.has('cute') ? 'cheek' : undefined,
    });
    drawBeak(art, sketch, head, headRadius, look.beak);
    dressUp(
      art,
      sketch,
      {
        head: { center: head, radii: [headRadius, headRadius * 0.94, headRadius], depth: 15 },
        shoulders: { up: head[1] - headRadius * 0.8, side: r * 0.9, forward: r * 0.8 },
      },
      clothesOf(art),
    );
    for (const [i, item] of burdenOf(art).entries())
      putInHand(art, sketch, [(i ? 1 : -1) * r * 1.15, 26, 8], item, i as 0 | 1, 20);
  },
});
