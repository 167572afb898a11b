import { matte } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { ball, poly } from '../../shapes/primitives.ts';
import { landmark } from './place.ts';

export const snowflake = landmark({
  name: 'snowflake',
  words: ['ice flake', 'snow crystal'],
  main: 'ice',
  home: 'snow',
  floats: true,
  paints: { ice: matte('ice', 'sky', 'cyan') },
  draw(art, sketch) {
    const r = art.atLeast(1.1, 3.4);
    const twig = art.random.between(0.5, 0.7);
    const arms = [0, 60, 120, 180, 240, 300].flatMap((deg) => {
      const a = (deg * Math.PI) / 180;
      const at = (d: number, off: number): [number, number] => [
        Math.sin(a) * d + Math.cos(a) * off,
        -Math.cos(a) * d + Math.sin(a) * off,
      ];
      const line = (p: [number, number], q: [number, number]) => poly([p, q, [q[0] + 0.01, q[1] + 0.01]], r);
      return [
        line(at(0, 0), at(44, 0)),
        line(at(44 * twig, 0), at(44 * twig + 10, 11)),
        line(at(44 * twig, 0), at(44 * twig + 10, -11)),
      ];
    });
    sketch.part('ice', join(...arms, ball(0, 0, 9)), { depth: 0, group: 'flake', bulge: 4 });
  },
});
