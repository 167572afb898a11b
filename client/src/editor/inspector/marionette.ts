import type { boat } from '../../ui/drawings.ts';

/** A knight of wood who hangs on his strings and waits. */
export const marionette: typeof boat = {
  rows: [
    '  nnnnnnnnnnn  ',
    '  nbbbbbbbbbn  ',
    '  s    s    s  ',
    '  s    s    s  ',
    '  s   kkk   s  ',
    '  s  kllpk  s  ',
    '  s  klekk  s  ',
    '  s  kllpk  s  ',
    '  s   kkk   s  ',
    '  lk krrrk kl  ',
    '   kkrrgrrkk   ',
    '     krgrk     ',
    '     krrrk     ',
    '     kggek     ',
    '     kd dk     ',
    '     kd dk     ',
    '    kkd dkk    ',
    '    kkk kkk    ',
  ],
  colors: {
    n: '#4a2d18',
    b: '#a9713a',
    s: '#b9a27c',
    k: '#2b1d12',
    l: '#d9b98a',
    p: '#b98f5c',
    e: '#4a2d18',
    r: '#c5512c',
    g: '#d9a441',
    d: '#5d8a84',
  },
};
