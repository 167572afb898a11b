/**
 * Blend modes that look at one channel at a time, levels 0..255, as Aseprite does them in whole numbers. The formulas
 * are those of W3C Compositing and Blending Level 1, where they are for 0..1; the last three are Aseprite's own.
 */
export type BlendChannel = (backdrop: number, source: number) => number;

/** a × b for levels, rounded; also where one of them is a difference and negative. */
export const multiplyLevels = (a: number, b: number): number => {
  const product = a * b + 0x80;
  return ((product >> 8) + product) >> 8;
};

/** a / b for levels, rounded. */
const divideLevels = (a: number, b: number): number => Math.floor((a * 255 + (b >> 1)) / b);

const screen: BlendChannel = (b, s) => b + s - multiplyLevels(b, s);
const hardLight: BlendChannel = (b, s) => (s < 128 ? multiplyLevels(b, s << 1) : screen(b, (s << 1) - 255));

const colorDodge: BlendChannel = (b, s) => {
  if (b === 0) return 0;
  return b >= 255 - s ? 255 : divideLevels(b, 255 - s);
};

const colorBurn: BlendChannel = (b, s) => {
  if (b === 255) return 255;
  return 255 - b >= s ? 0 : 255 - divideLevels(255 - b, s);
};

const softLight: BlendChannel = (backdrop, source) => {
  const [b, s] = [backdrop / 255, source / 255];
  const lighter = b <= 0.25 ? ((16 * b - 12) * b + 4) * b : Math.sqrt(b);
  return Math.round(255 * (s <= 0.5 ? b - (1 - 2 * s) * b * (1 - b) : b + (2 * s - 1) * (lighter - b)));
};

const divide: BlendChannel = (b, s) => {
  if (b === 0) return 0;
  return b >= s ? 255 : divideLevels(b, s);
};

/** By their number in the file. */
export const channelModes: Readonly<Record<number, BlendChannel>> = {
  1: multiplyLevels,
  2: screen,
  3: (b, s) => hardLight(s, b),
  4: Math.min,
  5: Math.max,
  6: colorDodge,
  7: colorBurn,
  8: hardLight,
  9: softLight,
  10: (b, s) => Math.abs(b - s),
  11: (b, s) => b + s - 2 * multiplyLevels(b, s),
  16: (b, s) => Math.min(255, b + s),
  17: (b, s) => Math.max(0, b - s),
  18: divide,
};
