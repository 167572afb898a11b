import { matte } from '../../color/paint.ts';
import { scenery } from './scenery.ts';

/** The forest from inside: trunks from root to beyond the upper edge, and air between them. */
export const treeTrunks = scenery({
  name: 'treeTrunks',
  words: ['tree trunks', 'row of tree trunks', 'forest trunks', 'old trunks', 'tall trunks'],
  main: 'bark',
  paints: { bark: matte('umber', 'chestnut', 'oak'), moss: matte('moss', 'forest') },
  fill(easel) {
    const { width, height, random } = easel;
    const bark = easel.tones('bark');
    const moss = easel.tones('moss');
    const size = Math.min(height, 180);
    const few = easel.said('few', 'sparse', 'huge');
    const count = Math.max(1, Math.round(width / (size * (few ? 1.6 : 0.34))));
    const trunks = Array.from({ length: count }, (_, i) => ({
      x: ((i + random.between(0.15, 0.75)) / count) * width,
      half: size * random.between(few ? 0.055 : 0.025, few ? 0.09 : 0.05),
    }));
    for (const { x: cx, half } of trunks) {
      const own = random.fork(`${Math.round(cx)}`);
      const sway = own.between(-0.03, 0.03) * size;
      for (let y = 0; y < height; y++) {
        const foot = Math.max(0, 1 - (height - y) / (half * 3.2));
        const wide = half * (1 + foot ** 2 * 1.3);
        const x0 = cx + Math.sin((y / size) * 2.2) * sway;
        for (let x = Math.round(x0 - wide); x <= Math.round(x0 + wide); x++) {
          const u = (x - x0) / wide;
          const furrow =
            Math.sin(u * 5.5 + Math.sin(y * 0.09 + half) * 1.3) > 0.72 && (y + Math.round(x * 7)) % 11 > 2;
          const light = -u * 0.8 + (furrow ? -0.55 : 0);
          easel.put(x, y, bark[light > 0.55 ? 3 : light > 0 ? 2 : light > -0.5 ? 1 : 0]);
        }
        if (foot > 0.25 && easel.mixes(Math.round(x0), y, 0.8))
          for (let x = Math.round(x0 - wide); x < x0 - wide * 0.2; x++)
            if (easel.mixes(x, y, foot * 0.9)) easel.put(x, y, moss[2]);
      }
      if (own.chance(0.6)) {
        const y0 = Math.round(height - size * own.between(0.45, 0.8));
        const side = own.chance(0.5) ? 1 : -1;
        const long = Math.round(half * own.between(2, 3.4));
        for (let k = 0; k < long; k++) {
          const thick = Math.max(1, Math.round((1 - k / long) * half * 0.5));
          easel.fill(
            Math.round(cx + side * (half * 0.8 + k)),
            y0 - Math.round(k * 0.7),
            1,
            thick,
            bark[k < long * 0.4 ? 1 : 2],
          );
        }
      }
    }
  },
});
