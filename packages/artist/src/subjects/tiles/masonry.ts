import { matte } from '../../color/paint.ts';
import { type GroundCanvas, grainOf } from './ground-canvas.ts';
import { tile } from './tile.ts';

/** Courses of bricks, every other one shifted by half a brick; an even number of them, so that they go on. */
const paintCourses = (
  ground: GroundCanvas,
  brick: string,
  mortar: number,
  size: { wide: number; high: number },
): void => {
  const { width, height, random } = ground;
  const [deep, dark, base, light, high] = ground.tones(brick);
  const courses = Math.max(2, 2 * Math.round(height / (size.high * grainOf(ground)) / 2));
  const columns = Math.max(1, Math.round(width / (size.wide * grainOf(ground))));
  ground.fill(0, 0, width, height, mortar);
  for (let course = 0; course < courses; course++) {
    const y = Math.round((course * height) / courses);
    const high0 = Math.round(((course + 1) * height) / courses) - y - 1;
    for (let column = 0; column < columns; column++) {
      const shift = course % 2 ? width / columns / 2 : 0;
      const x = Math.round((column * width) / columns + shift);
      const wide = Math.round(((column + 1) * width) / columns + shift) - x - 1;
      const tone = random.pick([base, base, dark]);
      const [edge, shade] = tone === dark ? [base, deep] : [light, dark];
      ground.fill(x, y, wide, high0, tone);
      ground.fill(x, y, wide, 1, edge);
      ground.fill(x, y, 1, high0, edge);
      ground.fill(x, y + high0 - 1, wide, 1, shade);
      ground.fill(x + wide - 1, y + 1, 1, high0 - 1, shade);
      if (high0 > 3) {
        ground.put(x, y, high);
        for (let k = random.int(0, 3); k > 0; k--)
          ground.fill(
            x + random.int(2, Math.max(2, wide - 4)),
            y + random.int(2, Math.max(2, high0 - 3)),
            2,
            1,
            shade,
          );
      }
    }
  }
};

export const brickTile = tile({
  name: 'brickTile',
  grounds: ['brick wall', 'red brick', 'bricks'],
  words: ['brick wall'],
  main: 'brick',
  paints: { brick: matte('rust', 'maroon'), mortar: matte('ash', 'tan') },
  paint: (ground) => paintCourses(ground, 'brick', ground.tones('mortar')[1], { wide: 16, high: 8 }),
});

export const stoneBrickTile = tile({
  name: 'stoneBrickTile',
  grounds: ['stone brick wall', 'stone wall', 'dungeon wall', 'castle wall', 'dungeon', 'stone bricks'],
  words: ['stone brick wall', 'stone brick', 'stone bricks'],
  main: 'stone',
  paints: { stone: matte('stone', 'slate') },
  paint: (ground) => paintCourses(ground, 'stone', ground.tones('stone')[0], { wide: 22, high: 13 }),
});
