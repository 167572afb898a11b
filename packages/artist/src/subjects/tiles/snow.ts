import { crystal, matte } from '../../color/paint.ts';
import { scattered } from './ground-canvas.ts';
import { tile } from './tile.ts';

export const snowTile = tile({
  name: 'snowTile',
  grounds: ['snowy', 'snow ground'],
  main: 'snow',
  paints: { snow: matte('white'), shade: matte('ice') },
  paint(ground) {
    const { random } = ground;
    const snow = ground.tones('snow');
    const shade = ground.tones('shade');
    ground.fill(0, 0, ground.width, ground.height, snow[3]);
    for (const { x, y } of scattered(ground, 14)) {
      const wide = random.int(4, 8);
      ground.fill(x - wide / 2, y, wide, 1, shade[3]);
      ground.fill(x - wide / 2 + 1, y + 1, wide - 3, 1, shade[2]);
      ground.fill(x - wide / 2 - 1, y - 1, wide - 2, 1, snow[4]);
    }
    for (const { x, y } of scattered(ground, 11)) if (random.chance(0.4)) ground.put(x, y, shade[2]);
  },
});

export const iceTile = tile({
  name: 'iceTile',
  grounds: ['frozen', 'frozen lake', 'ice ground'],
  main: 'ice',
  paints: { ice: crystal('sky') },
  paint(ground) {
    const { width, height, random } = ground;
    const [, dark, base, light, high] = ground.tones('ice');
    ground.fill(0, 0, width, height, base);
    // Broad gleams run from corner to corner: as many as the width has heights, so that they meet again.
    const turn = random.int(0, width - 1);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const at = ((((x + Math.round((y * width) / height) + turn) % width) + width) % width) / width;
        if (at < 0.17 || (at > 0.24 && at < 0.28)) ground.put(x, y, light);
      }
    for (const { x, y } of scattered(ground, 20)) {
      if (!random.chance(0.7)) continue;
      let [cx, cy] = [x, y];
      const way = random.pick([-1, 1]);
      for (let k = random.int(5, 9); k > 0; k--) {
        ground.put(cx, cy, dark);
        ground.put(cx + 1, cy, high);
        cy += 1;
        cx += random.chance(0.6) ? way : 0;
      }
    }
    for (const { x, y } of scattered(ground, 18)) if (random.chance(0.4)) ground.put(x, y, high);
  },
});
