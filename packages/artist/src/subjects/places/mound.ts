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
    sketch.part('turf', dome, { depth: 0, group: 'turf', bulge: 14 });
    const hollows = [-58, -40, -20, 2, 22, 42, 60].map((x, i) => ball(x, -9 + (i % 2) * 3, 9, 6));
    sketch.part('earth', clip(cut(slab(0, 0, 240, 13), ...hollows), dome), {
      depth: 1,
      group: 'earth',
      bulge: 5,
      line: false,
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
