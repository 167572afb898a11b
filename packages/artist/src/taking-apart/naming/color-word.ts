import { labToLch, type Rgb, rgbToLab } from '@papeterie/pixels/oklab';

/** Upper ends of OKLCH hues, degrees. */
const hues: readonly (readonly [number, string])[] = [
  [14, 'pink'],
  [42, 'red'],
  [75, 'orange'],
  [112, 'yellow'],
  [165, 'green'],
  [215, 'turquoise'],
  [280, 'blue'],
  [325, 'purple'],
  [360, 'pink'],
];

/** A color as people call it: one of twelve words. */
export const colorWord = ({ r, g, b }: Rgb): string => {
  const { L, C, h } = labToLch(rgbToLab(r, g, b));
  if (C < 0.03 || L < 0.18) return L < 0.3 ? 'black' : L > 0.9 ? 'white' : 'gray';
  const hue = hues.find(([end]) => h < end)![1];
  if ((hue === 'orange' || hue === 'yellow' || hue === 'red') && L < 0.6 && C < 0.13) return 'brown';
  return hue === 'pink' && L < 0.55 ? 'red' : hue === 'red' && L > 0.75 ? 'pink' : hue;
};
