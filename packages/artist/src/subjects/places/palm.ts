import { matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { ball } from '../../shapes/primitives.ts';
import { landmark } from './place.ts';

export const palm = landmark({
  name: 'palm',
  body: 'PLANT',
  words: ['palm tree', 'coconut tree', 'tropical tree'],
  main: 'leaves',
  home: 'beach',
  paints: {
    leaves: matte('leafgreen', 'green', 'emerald'),
    trunk: matte('tan', 'wood', 'brown'),
    nut: matte('umber'),
    sand: matte('sand'),
  },
  draw(art, sketch) {
    const bend = art.random.pick([-1, 1]) * art.random.between(8, 16);
    sketch.part('sand', ball(0, -2, 34, 8), { depth: -1, group: 'sand' });
    const trunk = tube(
      [
        [-bend * 0.4, -4],
        [-bend * 0.3, -28],
        [bend * 0.4, -66],
      ],
      (t) => 6.4 - 2.2 * t,
    );
    sketch.part('trunk', trunk, {
      depth: 0,
      group: 'trunk',
      pattern: (_x, y) => (art.level >= 1 && Math.sin(y * 0.85) > 0.6 ? -0.42 : 0),
    });
    const [cx, cy] = [bend * 0.4, -68];
    for (const [i, angle] of [200, 340, 160, 20, 235, 305, 270].entries()) {
      const a = (angle * Math.PI) / 180;
      const reach = 38;
      const tip: [number, number] = [cx + Math.cos(a) * reach, cy + Math.sin(a) * 24 + 14];
      const mid: [number, number] = [cx + Math.cos(a) * reach * 0.6, cy + Math.sin(a) * 26 - 9];
      sketch.part(
        'leaves',
        tube([[cx, cy], mid, tip], (t) => 2 + 6 * Math.sin(Math.min(1, t + 0.1) * 2.8)),
        { depth: 1 + i * 0.1, group: `frond${i}`, bulge: 7, tone: i < 2 ? -0.14 : 0 },
      );
    }
    for (const dx of [-5, 4]) sketch.part('nut', ball(cx + dx, cy + 5, 5), { depth: 3, group: `nut${dx}` });
  },
});
