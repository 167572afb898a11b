import { matte } from '../../color/paint.ts';
import { paintDirt } from './dirt.ts';
import { scattered } from './ground-canvas.ts';
import { tile } from './tile.ts';

export const grassTile = tile({
  name: 'grassTile',
  grounds: ['meadow', 'lawn', 'turf', 'grassland', 'grass ground'],
  main: 'grass',
  paints: { grass: matte('leafgreen', 'green'), petal: matte('yellow', 'white'), earth: matte('earth') },
  paint(ground) {
    const { random } = ground;
    const [, dark, base, light, high] = ground.tones('grass');
    ground.fill(0, 0, ground.width, ground.height, base);
    // Soft patches first, so that the blades do not lie on one flat color.
    for (const { x, y } of scattered(ground, 15)) {
      const wide = random.int(3, 6);
      for (let row = 0; row < 3; row++) ground.fill(x - wide / 2 + (row % 2), y + row, wide, 1, dark);
    }
    for (const { x, y } of scattered(ground, 5)) {
      if (random.chance(0.18)) continue;
      const bright = random.chance(0.35);
      ground.put(x, y, bright ? high : light);
      ground.put(x, y + 1, light);
      ground.put(x + (random.chance(0.5) ? 1 : -1), y - 1, bright ? high : light);
      ground.put(x + 1, y + 2, dark);
      ground.put(x, y + 2, dark);
    }
    for (const { x, y } of scattered(ground, 24)) {
      if (!random.chance(0.4)) continue;
      const petals = ground.tones('petal');
      for (const [dx, dy] of [
        [0, -1],
        [-1, 0],
        [1, 0],
      ] as const)
        ground.put(x + dx, y + dy, petals[3]);
      ground.put(x, y, petals[1]);
    }
  },
  /** Earth below a fringe of turf. */
  side(ground) {
    paintDirt(ground, 'earth');
    const [, dark, base, light] = ground.tones('grass');
    const fringe = Math.max(2, Math.round(ground.height * 0.16));
    for (let x = 0; x < ground.width; x++) {
      const long = fringe + (x % 3 === 0 ? 0 : ground.random.int(0, Math.max(1, Math.round(fringe * 0.7))));
      ground.fill(x, 0, 1, long, base);
      ground.put(x, 0, light);
      ground.put(x, long, dark);
    }
  },
});
