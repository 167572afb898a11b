import { stamp } from './stamp.ts';

/** Eyes from small to large, for the left of the screen; 2 and 3 are the iris' tones. They are flipped for the right. */
export const eyes = {
  round: [
    'k',
    'k/k',
    'kk/kk/kk',
    'wkk/kkk/k22/kkk',
    ' kkk /kwwkk/kwkkk/k2k2k/ 222 ',
    ' kkkk /kwwkkk/kwwkkk/kkkkkk/k2222k/k2332k/ kkkk ',
  ].map(stamp),
  bright: [
    'k',
    'k/2',
    'kk/k2/k2',
    'kkk/wk2/w22/w22',
    'kkkk/wkk2/wkw2/wk22/ww22',
    ' kkkkk /kwkk2kw/kwkw22w/kwkk22w/kww222w/ wwwww ',
  ].map(stamp),
  dot: ['k', 'k/k', 'wk/kk', 'wkk/kkk/kkk', 'wwkk/wkkk/kkkk/kkkk', ' kkk /wwkkk/wkkkk/kkkkk/ kkk '].map(
    stamp,
  ),
  fierce: [
    'k',
    '2/k',
    'k  /wkk/w2k',
    'kk  /wkkk/w22k/ w2 ',
    'kk   /wkkk /ww2kk/w22kk/ ww  ',
    'kkk    /wwkkk  /wwwwkkk/www22kk/ww222k / wwww  ',
  ].map(stamp),
  glow: ['3', '3/3', '33/43/33', '332/343/233', ' 33 /3443/3443/ 33 '].map(stamp),
  slit: [
    '3',
    '3/k',
    '3k/3k/3k',
    '3k3/4k3/3k3/2k2',
    ' 33 /34k3/34k3/33k2/ 22 ',
    ' 333 /34kk3/34kk3/33kk2/32kk2/ 222 ',
  ].map(stamp),
  sleepy: ['k', 'kk', 'kk', 'k k/kkk', 'k  k/kkkk', 'k   k/kk kk/ kkk '].map(stamp),
  happy: ['k', 'kk', ' k/k ', ' k /k k', ' kk /kkkk/k  k', ' kkk /kk kk/k   k'].map(stamp),
  wide: [
    'k',
    'w/k',
    'ww/wk',
    'www/wkk/wkk',
    ' ww /wwww/wkkw/wkkw/ ww ',
    ' wwww /wwwwww/wwkkww/wwkkww/wwwwww/ wwww ',
  ].map(stamp),
  hollow: ['k', 'k/k', 'kk/kk', ' kk/kkk/kkk', ' kk /kkkk/kkkk/ kk ', ' kkk /kkkkk/kkkkk/kkkkk/ kkk '].map(
    stamp,
  ),
  /** As tall as open ones, so that the lid closes in the middle of the eye or below; an eye of one pixel is gone. */
  shut: [
    ' ',
    ' /k',
    '  /kk/  ',
    '   /   /kkk',
    '    /    /k  k/ kk ',
    '      /      /      /k    k/ kkkk /      ',
  ].map(stamp),
  /** The upper lid falls to the outside. */
  sad: [
    'k',
    'k/k',
    ' k/kk/kk',
    '  k/kkk/wkk/kkk',
    '   kk/ kkkk/kwwkk/kkkkk/ kkk ',
    '    kk/  kkkk/ kwwkkk/kkwwkkk/kkkkkkk/ kkkkk ',
  ].map(stamp),
  /** Hearts, in the paint of the mark. */
  hearts: [
    '2',
    '2/2',
    '2 2/222/ 2 ',
    '22 22/22222/ 222 /  2  ',
    ' 2 2 /22222/22222/ 222 /  2  ',
    ' 22 22 /2w22222/2222222/ 22222 /  222  /   2   ',
  ].map(stamp),
  cross: ['k', 'k k/ k /k k'].map(stamp),
} as const;

export type EyeName = keyof typeof eyes;
