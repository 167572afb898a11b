import { glow, matte } from '../../color/paint.ts';
import { scenery } from './scenery.ts';

/** Towers of glass and stone; the farther row is paler. */
export const city = scenery({
  name: 'city',
  words: [
    'city skyline',
    'skyline',
    'distant city',
    'row of skyscrapers',
    'cityscape',
    'metropolis',
    'town skyline',
  ],
  main: 'tower',
  paints: { tower: matte('slate', 'indigo', 'steel'), window: glow('lemon', 'amber', 'cyan') },
  fill(easel) {
    const { width, height, random } = easel;
    for (const row of [0, 1]) {
      const own = random.fork(`row ${row}`);
      const [deep, dark, base, light] = easel.tones('tower', row ? 0 : 0.35);
      const lamps = easel.tones('window');
      const count = Math.max(2, Math.round(width / Math.max(5, Math.min(height, 120) * 0.22)));
      const first = own.int(0, width - 1);
      for (let i = 0; i < count; i++) {
        const left = first + Math.round((i / count) * width);
        const wide = Math.max(
          3,
          first + Math.round(((i + 1) / count) * width) - left - (row ? own.int(0, 2) : 0),
        );
        const top = Math.round(height * (1 - (row ? own.between(0.3, 0.66) : own.between(0.55, 0.94))));
        easel.fill(left, top, wide, height - top, base);
        easel.fill(left, top, 1, height - top, light);
        easel.fill(left + wide - Math.ceil(wide * 0.28), top, Math.ceil(wide * 0.28), height - top, dark);
        easel.fill(left, top, wide, 1, light);
        if (own.chance(0.35))
          easel.fill(
            left + Math.floor(wide / 2),
            top - Math.round(height * 0.07),
            1,
            Math.round(height * 0.07),
            dark,
          );
        if (own.chance(0.3) && wide > 6) easel.fill(left + 2, top - 2, wide - 4, 2, base);
        for (let y = top + 3; y < height - 2; y += 3)
          for (let x = left + 2; x < left + wide - 1; x += 2)
            if (easel.time !== 'day' ? own.chance(0.34) : own.chance(0.5))
              easel.put(x, y, easel.time !== 'day' ? lamps[row ? 2 : 1] : row ? deep : dark);
      }
    }
  },
});
