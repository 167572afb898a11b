import { matte } from '../../color/paint.ts';
import { bandAt } from '../../scenery/bands.ts';
import { rollingLine } from '../../scenery/noise.ts';
import { scenery } from './scenery.ts';

/** Ground to stand on: blades along its upper edge, tufts and flowers (in a forest: leaves and toadstools) on it. */
export const meadow = scenery({
  name: 'meadow',
  words: [
    'grassland',
    'grassy ground',
    'flower meadow',
    'field of flowers',
    'field of grass',
    'forest floor',
    'lawn',
  ],
  main: 'grass',
  paints: {
    grass: matte('leafgreen', 'moss', 'green'),
    petal: matte('white', 'pink', 'yellow'),
    other: matte('red', 'orange', 'lavender'),
  },
  fill(easel) {
    const { width, height, random } = easel;
    const tall = easel.said('tall', 'high') ? 0.62 : Math.min(0.3, 9 / height);
    const [deep, dark, base, light, high] = easel.tones('grass');
    const line = rollingLine(random.fork('ground'), width, [
      [2, 1],
      [3, 0.6],
    ]);
    const at = (x: number) => Math.round(height * tall * 0.75 + line[x]! * Math.min(3, height * 0.06) + 1);
    for (let x = 0; x < width; x++)
      for (let y = at(x); y < height; y++)
        easel.put(
          x,
          y,
          bandAt(easel, [base, dark, deep], ((y - at(x)) / Math.max(1, height - at(x))) * 1.1, x, y),
        );
    const blades = random.fork('blades');
    for (let x = 0; x < width; x++) {
      const long = Math.round(height * tall * blades.between(0.2, 1) * (blades.chance(0.3) ? 1 : 0.55));
      const bend = blades.pick([-1, 0, 0, 1]);
      const tone = blades.pick([base, light, base, dark]);
      for (let k = 0; k <= long; k++)
        easel.put(
          x + (k > long * 0.6 ? bend : 0),
          at(x) - k,
          k === long ? (tone === dark ? base : high) : tone,
        );
    }
    const tufts = random.fork('tufts');
    const count = Math.round((width * height) / 150);
    for (let i = 0; i < count; i++) {
      const x = tufts.int(0, width - 1);
      const y = at(x) + 3 + Math.floor(tufts.next() ** 1.3 * (height - at(x)));
      if (y > height - 3) continue;
      if (tufts.chance(0.24)) {
        const flower = easel.tones(tufts.chance(0.6) ? 'petal' : 'other');
        easel.put(x, y, flower[3]);
        if (tufts.chance(0.5)) easel.put(x + 1, y, flower[2]);
        easel.put(x, y + 1, dark);
      } else {
        easel.put(x, y, light);
        easel.put(x, y + 1, base);
        easel.put(x - 1, y - 1, light);
        easel.put(x + 1, y - 1, base);
      }
    }
    easel.fill(0, height - 1, width, 1, deep);
  },
});
