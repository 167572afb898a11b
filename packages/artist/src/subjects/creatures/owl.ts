import { flat, matte } from '../../color/paint.ts';
import { fowl } from './fowl.ts';

export const owl = fowl({
  name: 'owl',
  words: ['barn owl', 'owlet'],
  home: 'night',
  paints: {
    body: matte('brown', 'slate', 'umber', 'tan'),
    wings: matte('umber', 'slate', 'chestnut'),
    face: matte('cream', 'ivory'),
    belly: matte('sand', 'cream'),
    eyes: flat('amber', 'yellow', 'orange'),
  },
  look: {
    beak: 'small',
    disc: true,
    tufts: true,
    tail: 'short',
    neck: 0.86,
    head: 1.2,
    girth: 1.04,
    eyes: ['bright'],
    eyeSize: 1.2,
  },
});
