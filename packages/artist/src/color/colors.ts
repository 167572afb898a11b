import { hexToRgb, type Lch, labToLch, rgbToLab } from '@papeterie/pixels/oklab';

const hexes = {
  red: '#d63a3f',
  crimson: '#a8203c',
  scarlet: '#e0402c',
  maroon: '#74243a',
  rust: '#b5532d',
  orange: '#f07c28',
  amber: '#f5a623',
  peach: '#f6b48c',
  yellow: '#fbd23c',
  lemon: '#f6ec6a',
  cream: '#f4e4c1',
  ivory: '#f2ead8',
  sand: '#dcb678',
  tan: '#c9975f',
  brown: '#8c5736',
  chestnut: '#7a4028',
  umber: '#573828',
  olive: '#87893a',
  lime: '#a4d93b',
  green: '#4fae45',
  emerald: '#1f9d62',
  forest: '#2f7442',
  mint: '#8fe3b4',
  teal: '#1f9590',
  turquoise: '#34c9bd',
  cyan: '#45d3f0',
  sky: '#6fb7f2',
  azure: '#2f8ff0',
  blue: '#3a6bd8',
  navy: '#2d3f7c',
  indigo: '#4a43a8',
  violet: '#7d52d0',
  purple: '#8a44b8',
  plum: '#6b3570',
  lavender: '#b7a2ee',
  magenta: '#d141b4',
  pink: '#f28cb8',
  rose: '#e4577f',
  coral: '#f4705f',
  white: '#eef0f4',
  silver: '#b4bccb',
  gray: '#858d9c',
  ash: '#a8a6a4',
  slate: '#5c6880',
  charcoal: '#464a58',
  black: '#383a4a',
  gold: '#f0b938',
  bronze: '#b97a3d',
  copper: '#d07a4c',
  steel: '#9aa6ba',
  iron: '#737d90',
  bone: '#eae0c8',
  stone: '#9297a3',
  wood: '#a06a3e',
  oak: '#8a5a36',
  leather: '#94603c',
  parchment: '#ecd6a4',
  moss: '#6f9440',
  leafgreen: '#5cb043',
  pine: '#35805a',
  ice: '#a5e0f7',
  flame: '#f98a26',
  poison: '#8bd450',
  shadow: '#4d4468',
  night: '#39407a',
  water: '#4aa3e6',
  earth: '#7d5c42',
  blood: '#b12a38',
  skinPale: '#f9d8be',
  skinLight: '#f3c29c',
  skinTan: '#dc9a6c',
  skinBrown: '#a9683f',
  skinDark: '#7b482f',
  ink: '#22202e',
} as const;

export type ColorName = keyof typeof hexes;

const cache = new Map<ColorName, Lch>();

/** A named color of the artist's box. */
export const namedColor = (name: ColorName): Lch => {
  let color = cache.get(name);
  if (!color) {
    const { r, g, b } = hexToRgb(hexes[name]);
    color = labToLch(rgbToLab(r, g, b));
    cache.set(name, color);
  }
  return color;
};
