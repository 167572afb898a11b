import { stamp } from './stamp.ts';

/** Mouths from small to large; 0-4 tones of the paint they are made with, usually the skin's. */
export const mouths = {
  line: ['k', '00', '000', '0000'].map(stamp),
  smile: ['0', '00', '0  0/ 00 ', '0   0/ 000 '].map(stamp),
  grin: ['k', 'kk', 'kkkk/ kk ', 'kkkkk/kwwwk/ kkk '].map(stamp),
  open: ['k', 'k/k', 'kk/kk', ' kk /kkkk/ kk '].map(stamp),
  frown: ['0', '00', ' 00 /0  0', ' 000 /0   0'].map(stamp),
  fangs: ['k', 'kkk/w w', 'kkkk/w  w', 'kkkkkk/wk  kw/w    w'].map(stamp),
  teeth: ['k', 'kwk', 'kwkwk', 'kkkkkk/kwkwkk/kkwkwk'].map(stamp),
  cat: ['k', 'k k/ k ', 'k k k/ k k '].map(stamp),
} as const;

export type MouthName = keyof typeof mouths;

/** Bits for cheeks, bolts and glints. */
export const cheek = ['2', '22', '22', '222/222'].map(stamp);
export const glint = ['w', 'w', 'ww/w ', 'ww /www/ w ', ' ww /wwww/www / w  '].map(stamp);

/** What runs down from an eye. */
export const tears = ['2', '2/2', '2/2/2', ' 2/22/22', ' 2 /222/2w2/222', ' 2 / 2 /222/2w2/222'].map(stamp);
