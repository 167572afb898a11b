import { matte } from '../../color/paint.ts';
import { bandAt } from '../../scenery/bands.ts';
import { rollingLine } from '../../scenery/noise.ts';
import { scenery } from './scenery.ts';

/** Two rows of them, the farther one paler; little round trees stand on the nearer. */
export const rollingHills = scenery({
  name: 'rollingHills',
  words: ['row of hills', 'hilly landscape', 'dunes', 'row of dunes'],
  main: 'grass',
  paints: { grass: matte('leafgreen', 'moss', 'green'), tree: matte('forest', 'pine') },
  fill(easel) {
    const { width, height, random } = easel;
    const bare = easel.said('dunes', 'desert', 'bare', 'sand', 'snow', 'snowy');
    for (const row of [0, 1]) {
      const own = random.fork(`row ${row}`);
      const bumps = Math.max(1, Math.round(width / (height * (row ? 2.4 : 1.7))));
      const line = rollingLine(own, width, [
        [bumps, 1],
        [bumps + 1, 0.6],
        [bumps * 2 + 1, 0.25],
      ]);
      const tones = easel.tones('grass', row ? 0 : 0.34);
      const [deep, dark, base, light, high] = tones;
      const at = (x: number) =>
        (row ? 0.42 : 0.2) * height - line[(x + width) % width]! * height * (row ? 0.2 : 0.19);
      for (let x = 0; x < width; x++) {
        const from = Math.max(0, Math.round(at(x)));
        // Slopes that rise to the right face the light.
        const slope = ((at(x + 2) - at(x - 2)) / height) * 9;
        for (let y = from; y < height; y++) {
          const down = (y - from) / height;
          easel.put(
            x,
            y,
            bandAt(easel, [light, base, dark, deep], 0.22 + slope * (0.5 - down) + down * 0.95, x, y),
          );
        }
        easel.put(x, from, slope < 0.1 ? high : light);
      }
      if (bare || !row) continue;
      const leaves = easel.tones('tree');
      const count = Math.max(2, Math.round(width / 18));
      for (let i = 0; i < count; i++) {
        const x = own.int(0, width - 1);
        const y = Math.round(at(x)) + own.int(0, Math.round(height * 0.22));
        const r = Math.max(1, Math.round(height * own.between(0.03, 0.065)));
        for (let dy = -r; dy <= r; dy++)
          for (let dx = -r; dx <= r; dx++)
            if (dx * dx + dy * dy <= r * r + 0.5)
              easel.put(x + dx, y - r + dy, leaves[dx + dy < -r * 0.5 ? 3 : dx + dy > r * 0.6 ? 1 : 2]);
      }
    }
  },
});
