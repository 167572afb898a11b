import { matte } from '../../color/paint.ts';
import { scenery } from './scenery.ts';

/** Heaps with flat, fraying feet; a closed sea of them when the prompt says so. */
export const cloudBank = scenery({
  name: 'cloudBank',
  words: ['bank of clouds', 'row of clouds', 'sea of clouds', 'moonlit clouds'],
  main: 'cloud',
  paints: { shade: matte('lavender'), cloud: matte('white', 'ivory', 'ice') },
  fill(easel) {
    const { width, height, random } = easel;
    const closed = easel.said('sea', 'bank');
    // Their crests catch more light than the rest, most of all that of the moon.
    const shades = [...easel.blend(['shade', 'cloud'], 4).slice(0, 3), easel.tones('cloud')[4]];
    const heaps = Math.max(1, Math.round(width / (height * (closed ? 0.75 : 2.7))));
    const floor = Math.round(height * (closed ? 1 : 0.86));
    const puffs = Array.from({ length: heaps }, (_, i) => {
      const cx = ((i + random.between(0.2, 0.8)) / heaps) * width;
      const wide = height * random.between(0.6, 1.15);
      const rise = random.between(0.62, 1);
      return Array.from({ length: 9 }, (_, k) => {
        const u = (k / 8) * 2 - 1;
        const r = height * rise * (0.1 + 0.19 * (1 - u * u)) * random.between(0.8, 1.12);
        return { x: cx + u * wide, y: floor - r * 0.9 - height * rise * 0.22 * (1 - Math.abs(u)), r };
      });
    }).flat();
    if (closed) easel.fill(0, Math.round(height * 0.72), width, height, shades[0]!);
    puffs.sort((one, other) => one.y - one.r - (other.y - other.r));
    for (const { x: cx, y: cy, r } of puffs)
      for (let y = Math.max(0, Math.floor(cy - r)); y < Math.min(floor, cy + r * 1.4); y++)
        for (let x = Math.floor(cx - r); x <= cx + r; x++) {
          const dx = (x - cx) / r;
          const dy = (y - cy) / r;
          if (dx * dx + Math.min(dy, 0.2) ** 2 > 1) continue;
          const light = -dx * 0.45 - dy * 0.75 - ((y - (floor - height * 0.55)) / height) * 0.9;
          const level = light + (easel.mixes(x, y, 0.5) ? 0.08 : -0.08);
          // Their feet fray.
          const hem = closed ? 0 : (y - (floor - height * 0.16)) / (height * 0.16);
          if (hem > 0 && !easel.mixes(x, y, 1 - hem)) continue;
          easel.put(x, y, shades[level > 0.62 ? 3 : level > 0.15 ? 2 : level > -0.3 ? 1 : 0]!);
        }
  },
});
