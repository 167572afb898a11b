import { flat, matte } from '../../color/paint.ts';
import { ball, poly } from '../../shapes/primitives.ts';
import { thing } from './thing.ts';

export const dice = thing({
  name: 'die',
  words: ['dice', 'd6', 'd20'],
  main: 'body',
  home: 'hall',
  paints: { body: matte('red', 'ivory', 'azure', 'violet'), dots: flat('white', 'ink') },
  draw(_art, sketch) {
    sketch.part(
      'body',
      poly(
        [
          [0, -46],
          [40, -26],
          [0, -6],
          [-40, -26],
        ],
        2,
      ),
      { depth: 0, group: 'top', bulge: 0, tone: 0.42 },
    );
    sketch.part(
      'body',
      poly(
        [
          [-40, -24],
          [0, -4],
          [0, 44],
          [-40, 22],
        ],
        2,
      ),
      { depth: 0, group: 'left', bulge: 0 },
    );
    sketch.part(
      'body',
      poly(
        [
          [40, -24],
          [0, -4],
          [0, 44],
          [40, 22],
        ],
        2,
      ),
      { depth: 0, group: 'right', bulge: 0, tone: -0.4 },
    );
    for (const [x, y, rx, ry] of [
      [0, -26, 7, 4],
      [-30, -4, 4.4, 5.4],
      [-10, 26, 4.4, 5.4],
      [12, 8, 4.4, 5.4],
      [30, -2, 4.4, 5.4],
      [12, 28, 4.4, 5.4],
      [30, 18, 4.4, 5.4],
    ] as const)
      sketch.part('dots', ball(x, y, rx, ry), { depth: 2, group: `dot${x}${y}`, line: false });
  },
});
