import type { Art } from '../../art.ts';
import { onScreen, type Vec } from '../../rig/camera.ts';
import { smoothLine } from '../../shapes/curves.ts';
import { join } from '../../shapes/operations.ts';
import { limb, poly } from '../../shapes/primitives.ts';
import type { Point } from '../../shapes/shape.ts';
import { leaf } from '../../shapes/symbols.ts';
import type { Sketch } from '../../sketch.ts';

export type WingKind = 'feather' | 'bat' | 'fairy';

/** Outline of a spread wing: out and up from its root, in fractions of its span. */
const batEdge: readonly Point[] = [
  [0, 0],
  [0.34, 0.62],
  [0.98, 0.86],
  [0.9, 0.42],
  [0.98, 0.06],
  [0.72, 0.12],
  [0.62, -0.24],
  [0.42, -0.02],
  [0.24, -0.26],
  [0, -0.18],
];

/** Draws a wing on either side of the body; `root` is the left one's joint, `span` units is its reach. */
export const drawWingPair = (
  art: Art,
  sketch: Sketch,
  root: Vec,
  span: number,
  kind: WingKind,
  paint = 'wings',
): void => {
  const { camera } = art;
  const raised = ((art.pose.wingsDeg ?? 0) * Math.PI) / 180;
  const [c, s] = [Math.cos(raised), Math.sin(raised)];
  // A wing that is pressed down bends, else it would reach farther than at rest.
  const reach = span * (1 - 0.24 * Math.max(0, -s));
  for (const side of [-1, 1]) {
    const to = ([x, y]: Point): Point => {
      const [out, up] = [x * c - y * s, x * s + y * c];
      return onScreen(camera, [
        side * (root[0] + out * reach),
        root[1] + up * reach,
        root[2] - out * reach * 0.45,
      ]);
    };
    const near = camera.project([side * span * 0.4, 0, root[2] - span * 0.25]).near;
    const depth = near < 0 ? near - 8 : near + 4;
    const base = {
      depth,
      group: `wing${side}`,
      tone: side > 0 && camera.yawDeg > 20 && camera.yawDeg < 160 ? -0.15 : 0,
    };
    if (kind === 'bat') {
      sketch.part(paint, poly(batEdge.map(to), 0.6), { ...base, bulge: span * 0.22 });
      const fingers = [batEdge[2]!, batEdge[4]!, batEdge[6]!].map((tip) =>
        limb(to(batEdge[1]!), art.atLeast(0.6, 1.5), to(tip), 0.6),
      );
      sketch.part(
        paint,
        join(limb(to([0, 0]), art.atLeast(0.9, 2.2), to(batEdge[1]!), art.atLeast(0.7, 1.8)), ...fingers),
        { ...base, depth: depth + 0.1, tone: 0.28, group: `wingBone${side}`, line: art.level >= 2 },
      );
    } else if (kind === 'feather') {
      for (let k = 0; k < 6; k++) {
        const angle = 1.15 - k * 0.36;
        const reach = 1.08 - k * 0.11;
        const tip: Point = [Math.cos(angle) * reach * 0.9, Math.sin(angle) * reach * 0.95];
        sketch.part(paint, leaf(to([0.02, 0.02]), to(tip), span * 0.15, 0.66), {
          ...base,
          depth: depth - k * 0.05,
          group: `feather${side}${k}`,
        });
      }
      sketch.part(
        paint,
        poly(
          smoothLine(
            [
              [0, -0.1],
              [0.1, 0.3],
              [0.32, 0.42],
              [0.36, 0.22],
              [0.3, -0.08],
            ] as Point[],
            4,
            true,
          ).map(to),
        ),
        { ...base, depth: depth + 0.1, tone: 0.12 },
      );
    } else {
      sketch.part(paint, leaf(to([0, 0]), to([0.86, 0.72]), span * 0.27, 0.66), {
        ...base,
        bulge: span * 0.3,
      });
      sketch.part(paint, leaf(to([0, -0.02]), to([0.7, -0.42]), span * 0.2, 0.66), {
        ...base,
        depth: depth - 0.1,
        bulge: span * 0.3,
        group: `lowWing${side}`,
      });
    }
  }
};
