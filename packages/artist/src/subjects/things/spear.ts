import { matte, metal } from '../../color/paint.ts';
import { slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { pole } from './pole.ts';

export const spear = pole({
  name: 'spear',
  words: ['lance', 'javelin', 'pike', 'harpoon', 'halberd'],
  main: 'metal',
  length: 50,
  below: 50,
  height: 76,
  paints: { metal: metal('silver', 'steel'), tassel: matte('red', 'blue') },
  head(_art, sketch) {
    sketch.part('metal', leaf([0, -46], [0, -76], 8, 0.32), { depth: 2, group: 'tip', bulge: 7 });
    sketch.part('tassel', slab(0, -45, 7, 6, 2), { depth: 3, group: 'tassel' });
  },
});
