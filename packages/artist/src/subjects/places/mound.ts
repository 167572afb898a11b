import { matte } from '../../color/paint.ts';
import { clip, cut, join } from '../../shapes/operations.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';

/** A low hill to stand on: turf over earth, its edge ragged. */
export const mound = landmark({
  name: 'mound',
  words: ['hillock', 'knoll', 'grass mound', 'grassy mound'],
  main: 'turf',
  paints: { turf: matte('leafgreen', 'green'), earth: matte('earth', 'brown') },
  draw(art, sketch) {
    const { random } = art;
    const above = slab(0, -60, 240, 120);
    const dome = clip(ball(0, 4, 74, 34), above);
    sketch.part('earth', dome, { depth: 0, group: 'earth', bulge: 14 });
    const drops = [-62, -48, -33, -18, -2, 14, 29, 45, 60].map((x, i) =>
      ball(x, -17 + (x * x) / 260 + (i % 2) * 4, 10, 8),
    );
    sketch.part('turf', clip(join(cut(dome, ball(0, 22, 66, 36)), ...drops), dome), {
      depth: 1,
      group: 'turf',
      bulge: 9,
    });
    if (art.level === 0) return;
    for (const x of [-44, -16, 20, 50]) {
      const at = x + random.between(-6, 6);
      const y = 6 - 34 * Math.sqrt(1 - (at / 74) ** 2);
      sketch.part(
        'turf',
        join(...[-4, 0, 4].map((lean) => leaf([at + lean * 0.4, y + 4], [at + lean, y - 6], 1.9, 0.3))),
        { depth: 0.5, group: 'turf', bulge: 2, tone: 0.1 },
      );
    }
  },
});
