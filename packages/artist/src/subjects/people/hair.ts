import type { Art } from '../../art.ts';
import { onScreen, type Vec } from '../../rig/camera.ts';
import type { PersonRig } from '../../rig/person.ts';
import { bent, facingWidth, solid } from '../../rig/solids.ts';
import { cut, join } from '../../shapes/operations.ts';
import { ball, poly } from '../../shapes/primitives.ts';
import type { Shape } from '../../shapes/shape.ts';
import { leaf } from '../../shapes/symbols.ts';
import type { Sketch } from '../../sketch.ts';
import type { BeardStyle, HairStyle } from './look.ts';

/** The part of the head that hair leaves free, as it is seen from where we stand; undefined from behind. */
export const faceWindow = (art: Art, rig: PersonRig, up = 0): Shape | undefined => {
  const { camera } = art;
  const yaw = (camera.yawDeg * Math.PI) / 180;
  if (Math.cos(yaw) < -0.3) return undefined;
  const r = rig.headRadius;
  const [x, y] = onScreen(camera, [rig.head[0], rig.head[1] - r * (0.26 - up), rig.head[2] + r * 0.5]);
  return ball(x + r * 0.26 * Math.sin(yaw), y, r * (0.8 - 0.12 * Math.abs(Math.sin(yaw))), r * 0.72);
};

const at = (rig: PersonRig, side: number, up: number, forward: number): Vec => {
  const r = rig.headRadius;
  return [rig.head[0] + side * r, rig.head[1] + up * r, rig.head[2] + forward * r];
};

/** Draws hair around the head; below a hat only what hangs out of it. */
export const drawHair = (
  art: Art,
  sketch: Sketch,
  rig: PersonRig,
  style: HairStyle,
  covered: boolean,
): void => {
  if (style === 'bald') return;
  const { camera, random } = art;
  const r = rig.headRadius;
  const back = camera.project([0, 0, -r]).near;
  const behind = back < 0 ? -6 + back * 0.2 : 11.5;
  const window = faceWindow(art, rig, style === 'spiky' || style === 'mohawk' ? 0.06 : 0);
  const puff = style === 'curly' ? 1.16 : 1.07;
  const cap = solid(camera, at(rig, 0, 0.04, -0.06), [r * puff * 1.04, r * puff, r * puff]);
  const crown: Shape[] = [cap];
  if (style === 'spiky' && !covered) {
    for (let k = -2; k <= 2; k++) {
      const root = onScreen(camera, at(rig, k * 0.38, 0.62, -0.1));
      const tip = onScreen(
        camera,
        at(rig, k * 0.58 + random.between(-0.05, 0.16), 1.36 - Math.abs(k) * 0.2, -0.2),
      );
      crown.push(leaf(root, tip, r * 0.3, 0.3));
    }
  }
  if (style === 'curly' && !covered) {
    for (let k = 0; k < 7; k++) {
      const angle = (k / 6) * Math.PI;
      crown.push(
        solid(camera, at(rig, Math.cos(angle) * 0.86, 0.28 + Math.sin(angle) * 0.72, -0.1), [
          r * 0.32,
          r * 0.32,
          r * 0.32,
        ]),
      );
    }
  }
  if (style !== 'mohawk') {
    const whole = join(...crown);
    const fringe = random.pick(['left', 'right', 'middle']);
    const holes = window ? [window] : [];
    sketch.part('hair', holes.length ? cut(whole, ...holes) : whole, {
      depth: 12,
      group: 'hair',
      bulge: r * 0.7,
    });
    if (window && !covered && camera.yawDeg < 60) {
      const shift = fringe === 'left' ? -0.3 : fringe === 'right' ? 0.3 : 0;
      const front = (s: number, u: number) => onScreen(camera, at(rig, s, u, 0.72));
      const bangs = poly(
        [
          front(-0.82, 0.62),
          front(-0.72, 0.06),
          front(-0.42, 0.2),
          front(shift - 0.1, 0.1),
          front(shift + 0.12, 0.26),
          front(0.5, 0.16),
          front(0.74, 0.04),
          front(0.82, 0.62),
        ],
        0.8,
      );
      sketch.part('hair', bangs, { depth: 12.1, group: 'hair', bulge: r * 0.7, tone: 0.05 });
    }
  } else {
    const crest = bent(
      camera,
      [at(rig, 0, 0.7, 0.75), at(rig, 0, 1.3, 0.3), at(rig, 0, 1.2, -0.5), at(rig, 0, 0.3, -1.05)],
      () => r * 0.2,
    );
    sketch.part('hair', crest, { depth: 12.2, group: 'hair' });
  }
  if (style === 'long' || style === 'bob') {
    const down = style === 'long' ? -1.5 : -0.72;
    const fall = join(
      bent(
        camera,
        [at(rig, -0.86, 0.3, -0.3), at(rig, -0.98, -0.5, -0.3), at(rig, -0.9, down, -0.3)],
        (t) => r * (0.34 - 0.1 * t),
      ),
      bent(
        camera,
        [at(rig, 0.86, 0.3, -0.3), at(rig, 0.98, -0.5, -0.3), at(rig, 0.9, down, -0.3)],
        (t) => r * (0.34 - 0.1 * t),
      ),
      bent(camera, [at(rig, 0, 0.2, -0.5), at(rig, 0, down + 0.1, -0.55)], () =>
        facingWidth(camera, r * 0.9, r * 0.45),
      ),
    );
    sketch.part('hair', fall, {
      depth: behind,
      group: 'hairBack',
      bulge: r * 0.6,
      tone: back < 0 ? -0.1 : 0,
    });
  }
  if (style === 'tail') {
    sketch.part(
      'hair',
      bent(
        camera,
        [at(rig, 0.25, 0.6, -0.95), at(rig, 0.6, 0.2, -1.4), at(rig, 0.75, -0.9, -1.3)],
        (t) => r * (0.16 + 0.24 * Math.sin(t * 2.6)),
      ),
      { depth: behind, group: 'hairBack' },
    );
  }
  if (style === 'bun' && !covered) {
    sketch.part('hair', solid(camera, at(rig, 0, 1.16, -0.3), [r * 0.42, r * 0.36, r * 0.42]), {
      depth: 11.9,
      group: 'bun',
    });
  }
  if (style === 'braids') {
    for (const side of [-1, 1]) {
      for (let k = 0; k < 4; k++) {
        const near = camera.project(at(rig, side * 0.9, 0, 0.2)).near;
        sketch.part(
          'hair',
          solid(camera, at(rig, side * (0.98 + k * 0.03), -0.5 - k * 0.38, 0.15), [
            r * 0.24 - k * 0.4,
            r * 0.25,
            r * 0.24,
          ]),
          { depth: 9 + near * 0.3 - k * 0.1, group: `braid${side}${k}` },
        );
      }
    }
  }
};

/** Draws a beard below the mouth. */
export const drawBeard = (art: Art, sketch: Sketch, rig: PersonRig, style: BeardStyle): void => {
  const { camera } = art;
  const facing = Math.cos((camera.yawDeg * Math.PI) / 180);
  if (style === 'none' || facing < -0.3) return;
  const r = rig.headRadius;
  const p = (s: number, u: number, f = 0.74) => onScreen(camera, at(rig, s, u, f));
  const fall = { full: -1.16, long: -1.9, braided: -1.7, goatee: -1.2, mustache: 0, none: 0 }[style];
  const wide = style === 'goatee' ? 0.34 : 0.88;
  if (style !== 'mustache') {
    const beard = poly(
      [
        p(-wide, -0.16, 0.4),
        p(-wide * 0.62, -0.36),
        p(-0.22, -0.42),
        p(0.22, -0.42),
        p(wide * 0.62, -0.36),
        p(wide, -0.16, 0.4),
        p(wide * 0.84, -0.8, 0.5),
        p(wide * 0.36, fall * 0.94),
        p(0, fall),
        p(-wide * 0.36, fall * 0.94),
        p(-wide * 0.84, -0.8, 0.5),
      ],
      0.9,
    );
    sketch.part('beard', beard, { depth: 12.6, group: 'beard', bulge: r * 0.5 });
  }
  if (style !== 'goatee' && art.level >= 1) {
    const tips = join(
      leaf(p(-0.04, -0.3, 0.98), p(-0.62, -0.46, 0.8), r * 0.15),
      leaf(p(0.04, -0.3, 0.98), p(0.62, -0.46, 0.8), r * 0.15),
    );
    sketch.part('beard', tips, { depth: 12.8, group: 'mustache', tone: 0.15 });
  }
};
