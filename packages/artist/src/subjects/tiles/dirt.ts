import { matte } from '../../color/paint.ts';
import { type GroundCanvas, scattered } from './ground-canvas.ts';
import { tile } from './tile.ts';

/** Earth with clods and small stones, each lit from above. */
export const paintDirt = (ground: GroundCanvas, paint: string): void => {
  const { random } = ground;
  const [deep, dark, base, light, high] = ground.tones(paint);
  ground.fill(0, 0, ground.width, ground.height, base);
  for (const { x, y } of scattered(ground, 7)) {
    const wide = random.int(2, 4);
    ground.fill(x, y, wide, 1, random.chance(0.6) ? dark : light);
    if (random.chance(0.5)) ground.fill(x + 1, y + 1, wide - 1, 1, dark);
  }
  for (const { x, y } of scattered(ground, 13)) {
    if (!random.chance(0.62)) continue;
    const wide = random.int(2, 3);
    ground.fill(x, y, wide, 2, light);
    ground.fill(x, y, wide - 1, 1, high);
    ground.fill(x, y + 2, wide, 1, deep);
  }
};

export const dirtTile = tile({
  name: 'dirtTile',
  grounds: ['earth', 'soil', 'mud', 'ground', 'path', 'farmland', 'dirt path'],
  main: 'earth',
  paints: { earth: matte('earth', 'brown') },
  paint: (ground) => paintDirt(ground, 'earth'),
});

export const sandTile = tile({
  name: 'sandTile',
  grounds: ['desert', 'beach'],
  main: 'sand',
  paints: { sand: matte('sand') },
  paint(ground) {
    const { width, height, random } = ground;
    const [, dark, base, light, high] = ground.tones('sand');
    ground.fill(0, 0, width, height, base);
    const rows = Math.max(2, Math.round(height / 10));
    const phase = random.between(0, 6);
    const swings = Math.max(1, Math.round(width / 32));
    for (let row = 0; row < rows; row++)
      for (let x = 0; x < width; x++) {
        const wave = Math.sin((2 * Math.PI * swings * x) / width + phase + row * 1.9);
        const y = Math.round(((row + 0.5) * height) / rows + wave * 2);
        // A ripple fades out on the side away from the wind.
        if (Math.sin((2 * Math.PI * swings * x) / width + row * 2.6) < -0.3) continue;
        ground.put(x, y, light);
        ground.put(x, y + 1, dark);
      }
    for (const { x, y } of scattered(ground, 8))
      if (random.chance(0.45)) ground.put(x, y, random.chance(0.5) ? high : dark);
  },
});
