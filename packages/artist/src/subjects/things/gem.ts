import { crystal } from '../../color/paint.ts';
import { poly } from '../../shapes/primitives.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const gem = thing({
  name: 'gem',
  words: ['jewel', 'diamond gem', 'gemstone', 'diamond', 'ruby gem', 'crystal gem', 'rupee'],
  main: 'gem',
  paints: { gem: crystal('red', 'azure', 'emerald', 'violet', 'cyan', 'magenta', 'amber') },
  draw(art, sketch) {
    const cutKind = art.random.pick(['brilliant', 'long', 'square'] as const);
    const cuts = { brilliant: [42, -32, -10], long: [28, -46, -22], square: [36, -40, -18] } as const;
    const [w, top, mid] = cuts[cutKind];
    const low = cutKind === 'square' ? 40 : 46;
    const x = (v: number) => v * w;
    const base = cutKind === 'square' ? 0.55 : 0;
    const face = (points: [number, number][], tone: number) =>
      sketch.part('gem', poly(points.map(([px, py]) => [x(px), py])), {
        depth: 1,
        group: 'gem',
        bulge: 0,
        tone: tone - 0.1,
      });
    face(
      [
        [-1, mid],
        [-0.52, top],
        [-0.42, mid],
      ],
      0.55,
    );
    face(
      [
        [-0.52, top],
        [0.52, top],
        [0.42, mid],
        [-0.42, mid],
      ],
      0.12,
    );
    face(
      [
        [0.52, top],
        [1, mid],
        [0.42, mid],
      ],
      -0.3,
    );
    face(
      [
        [-1, mid],
        [-0.42, mid],
        [-base, low],
      ],
      0.02,
    );
    face(
      [
        [-0.42, mid],
        [0.42, mid],
        [base, low],
        [-base, low],
      ],
      0.5,
    );
    face(
      [
        [0.42, mid],
        [1, mid],
        [base, low],
      ],
      -0.62,
    );
    sketch.mark(glint, x(-0.5), top + (mid - top) * 0.6, 12, { depth: 9, paint: 'gem' });
  },
});
