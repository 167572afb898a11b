import { crystal, matte, metal } from '../../color/paint.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { heart, star } from '../../shapes/symbols.ts';
import { drawOpenBook } from './open-book.ts';
import { thing } from './thing.ts';

export const book = thing({
  name: 'book',
  words: ['tome', 'spellbook', 'grimoire', 'spell book', 'diary', 'manual', 'bible', 'journal'],
  main: 'cover',
  home: 'hall',
  paints: {
    cover: matte('crimson', 'navy', 'forest', 'plum', 'chestnut'),
    pages: matte('ivory', 'parchment'),
    metal: metal('gold', 'bronze'),
    gem: crystal('cyan', 'red', 'emerald'),
    ribbon: matte('red', 'gold'),
  },
  draw(art, sketch) {
    if (art.pose.open) {
      drawOpenBook(art, sketch);
      return;
    }
    sketch.part('cover', slab(5, 4, 64, 86, 4), { depth: 0, group: 'back', tone: -0.4 });
    sketch.part('pages', slab(3, 5, 60, 80, 1), {
      depth: 1,
      group: 'pages',
      pattern: (x) => (art.level >= 1 && x > 26 ? (Math.floor(x) % 3 ? 0 : -0.4) : 0),
    });
    sketch.part('cover', slab(-4, -2, 62, 86, 4), { depth: 2, group: 'cover', bulge: 7 });
    sketch.part('cover', slab(-31, -2, 9, 86, 3), { depth: 3, group: 'spine', tone: -0.3, bulge: 5 });
    for (const y of [-38, 34])
      sketch.part(
        'metal',
        poly(
          [
            [27, y],
            [27, y < 0 ? y + 17 : y - 17],
            [10, y],
          ],
          1,
        ),
        { depth: 4, group: `corner${y}` },
      );
    const sign = art.random.pick(['gem', 'star', 'heart']);
    sketch.part('metal', ball(0, -3, 16), { depth: 4, group: 'plate', bulge: 4 });
    sketch.part(
      'gem',
      sign === 'gem' ? ball(0, -3, 9) : sign === 'star' ? star(0, -3, 12, 5) : heart(0, -2, 9),
      { depth: 5, group: 'sign' },
    );
    sketch.part(
      'ribbon',
      poly(
        [
          [12, 44],
          [20, 44],
          [20, 56],
          [16, 51],
          [12, 56],
        ],
        0.5,
      ),
      { depth: 1.5, group: 'ribbon' },
    );
  },
});
