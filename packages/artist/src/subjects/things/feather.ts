import { matte } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { limb, poly } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const feather = thing({
  name: 'feather',
  body: 'PLANT',
  words: ['quill', 'plume', 'pen'],
  main: 'plume',
  home: 'sky',
  paints: { plume: matte('white', 'azure', 'red', 'emerald', 'violet'), shaft: matte('ivory', 'bone') },
  draw(art, sketch) {
    const vane = leaf([-22, 30], [26, -48], 19, 0.6);
    const notch = join(
      poly([
        [16, 2],
        [32, 8],
        [24, -6],
      ]),
      poly([
        [-22, -4],
        [-8, -4],
        [-18, -16],
      ]),
    );
    sketch.part(
      'plume',
      { at: (x, y) => Math.max(vane.at(x, y), -notch.at(x, y)), box: vane.box },
      {
        depth: 0,
        group: 'vane',
        bulge: 16,
        pattern: (x, y) => (art.level >= 2 && Math.sin((x + y * 1.6) * 0.45) > 0.7 ? -0.2 : 0),
      },
    );
    sketch.part('shaft', limb([-34, 49], art.atLeast(0.8, 2), [20, -38], 0.7), {
      depth: 1,
      group: 'shaft',
      line: false,
    });
  },
});
