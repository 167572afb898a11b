import { glow, matte } from '../../color/paint.ts';
import { type GroundCanvas, nearestOf, scattered } from './ground-canvas.ts';
import { tile } from './tile.ts';

/** A net of light on water: bright where three waves meet, broken elsewhere. */
const paintWater = (ground: GroundCanvas): void => {
  const { width, height } = ground;
  const [, dark, base, light, high] = ground.tones('water');
  const cells = scattered(ground, 15);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      // Waves are wider than high.
      const { first, second, dy } = nearestOf(cells, ground, x, y);
      const gap = second - first;
      const lit = gap < 1.3 && dy < 1;
      ground.put(x, y, lit ? (gap < 0.7 ? high : light) : gap < 2.6 && dy > 0 ? dark : base);
    }
  for (const { x, y } of cells) {
    ground.fill(x - 2, y, ground.random.int(2, 4), 1, dark);
    if (ground.random.chance(0.5)) ground.fill(x, y + 2, 2, 1, dark);
  }
};

export const waterTile = tile({
  name: 'waterTile',
  grounds: ['sea', 'ocean', 'river', 'lake'],
  main: 'water',
  paints: { water: matte('water', 'azure') },
  paint: paintWater,
});

/** Plates of crust on what glows between them. */
export const lavaTile = tile({
  name: 'lavaTile',
  grounds: ['magma', 'molten rock', 'lava floor'],
  main: 'lava',
  paints: { lava: glow('flame', 'scarlet'), core: glow('lemon'), crust: matte('maroon', 'umber') },
  paint(ground) {
    const { width, height, random } = ground;
    const lava = ground.tones('lava');
    const core = ground.tones('core');
    const crust = ground.tones('crust');
    const cells = scattered(ground, 17);
    // On a small tile the seams between its few plates are narrower.
    const small = Math.min(1, width / 30);
    const sizes = cells.map(() => random.between(2.4, 5.2) * small);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const { index, first, second, dx, dy } = nearestOf(cells, ground, x, y);
        const gap = second - first - sizes[index]!;
        if (gap < 0) {
          const bright = gap < -sizes[index]! * 0.62;
          ground.put(x, y, bright ? core[2] : gap < -sizes[index]! * 0.3 ? lava[3] : lava[2]);
        } else if (gap < 1.1) ground.put(x, y, lava[0]);
        else {
          const light = -dx * 0.5 - dy;
          ground.put(x, y, crust[light > 2.4 ? 3 : light < -2.6 ? 0 : (x * 5 + y * 3) % 11 === 0 ? 1 : 2]);
        }
      }
  },
});
