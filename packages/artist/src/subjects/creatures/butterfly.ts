import { matte } from '../../color/paint.ts';
import { blend, join } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { drawFace } from '../parts/face.ts';
import { creature } from './creature.ts';

export const butterfly = creature({
  name: 'butterfly',
  words: ['moth', 'dragonfly'],
  home: 'meadow',
  body: 'FLYER',
  floats: true,
  main: 'wings',
  paints: {
    wings: matte('azure', 'orange', 'violet', 'pink', 'turquoise', 'yellow'),
    spots: matte('white', 'yellow', 'cyan', 'rose'),
    rim: matte('navy', 'umber', 'plum'),
    body: matte('umber', 'charcoal'),
  },
  draw(art, sketch) {
    const { random, camera } = art;
    const high = random.between(0.9, 1.1);
    const low = random.between(0.85, 1.2);
    const foldedDeg = art.pose.wingsDeg === undefined ? 0 : art.pose.wingsDeg * 1.2 - 24;
    const folded = Math.max(0.25, Math.cos((foldedDeg * Math.PI) / 180));
    const thin = Math.max(0.35, Math.abs(Math.cos((camera.yawDeg * Math.PI) / 180))) * folded;
    for (const side of [-1, 1]) {
      const x = (v: number): number => side * v * thin;
      const upper = blend(
        10,
        ball(x(30), -24 * high, 21 * thin, 24 * high, side * -24),
        ball(x(14), -12, 12 * thin, 12),
      );
      const lower = blend(
        8,
        ball(x(24), 22 * low, 17 * thin, 17 * low, side * 20),
        ball(x(12), 8, 9 * thin, 9),
      );
      for (const [shape, name] of [
        [upper, 'upper'],
        [lower, 'lower'],
      ] as const) {
        sketch.part('rim', shape, { depth: name === 'upper' ? 1 : 0, group: `${name}${side}`, bulge: 6 });
        const inner = {
          at: (px: number, py: number) => shape.at(px, py) + art.atLeast(1, 4.5),
          box: shape.box,
        };
        sketch.part('wings', inner, {
          depth: name === 'upper' ? 1.1 : 0.1,
          group: `${name}${side}`,
          bulge: 20,
        });
      }
      if (art.level >= 1) {
        sketch.part('spots', ball(x(35), -29 * high, 7.4 * thin, 8.4), {
          depth: 1.2,
          group: `s${side}`,
          line: false,
        });
        sketch.part('spots', ball(x(27), 25 * low, 5.6 * thin, 6), {
          depth: 1.2,
          group: `t${side}`,
          line: false,
        });
      }
      sketch.part('body', join(leaf([0, -28], [side * 13, -52], 1.6, 0.5), ball(side * 13, -51, 3)), {
        depth: 2,
        group: `feeler${side}`,
      });
    }
    sketch.part('body', join(ball(0, -25, 7.6), ball(0, -6, 6, 16), ball(0, 17, 4.8, 14)), {
      depth: 3,
      group: 'body',
      bulge: 6,
    });
    if (art.level >= 1)
      drawFace(art, sketch, {
        center: [0, 25, 0],
        radii: [8, 8, 8],
        depth: 9,
        spread: 0.46,
        eyeHeight: 4.6,
        eyes: 'round',
        eyePaint: 'spots',
      });
  },
});
