import { matte } from '../../color/paint.ts';
import { slab } from '../../shapes/primitives.ts';
import { type Stamp, stamp } from '../../stamps/stamp.ts';
import { thing } from './thing.ts';

const questionMarks: readonly Stamp[] = [
  stamp('www/  w/ w /   / w '),
  stamp(' www /w   w/   ww/  w  /     /  w  '),
  stamp(' wwww /ww  ww/    ww/   ww /  ww  /  ww  /      /  ww  /  ww  '),
  stamp(
    '  wwwww  / wwwwwww /www   www/www   www/     www /    www  /   www   /   www   /         /   www   /   www   ',
  ),
];

/** What is in it nobody knows: a parcel with a question mark, in colors that come from the word. */
export const unknownThing = thing({
  name: 'unknownThing',
  words: ['mystery box', 'mystery parcel', 'surprise box', 'question block'],
  main: 'paper',
  floats: false,
  paints: {
    paper: matte('tan', 'azure', 'violet', 'teal', 'rust', 'rose', 'leafgreen', 'slate', 'plum', 'indigo'),
    tape: matte('sand', 'gold', 'cream', 'coral'),
  },
  draw(art, sketch) {
    sketch.part('paper', slab(0, -31, 74, 62, 3), { depth: 0, group: 'box', bulge: 12 });
    sketch.part('paper', slab(0, -66, 82, 18, 3), { depth: 2, group: 'lid', bulge: 8, tone: 0.12 });
    if (art.level >= 1)
      for (const side of [-1, 1])
        sketch.part('tape', slab(side * 31, -38, art.atLeast(2, 9), 74, 1), {
          depth: 3,
          group: `tape${side}`,
          bulge: 5,
        });
    sketch.mark(questionMarks, 0, -29, art.level >= 1 ? 40 : 46, { depth: 9, paint: 'tape' });
  },
});
