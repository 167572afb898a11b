/**
 * OKLab and OKLCH, Björn Ottosson's perceptual color space (https://bottosson.github.io/posts/oklab/).
 * L is lightness 0..1, a and b about -0.4..0.4; C is chroma 0..0.4, h is hue in degrees.
 * sRGB channels are 0..255.
 */
export type Lab = { L: number; a: number; b: number };
export type Lch = { L: number; C: number; h: number };
export type Rgb = { r: number; g: number; b: number };

const linearOfByte = Float32Array.from({ length: 256 }, (_, i) => {
  const c = i / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
});

/** A byte of sRGB to linear light 0..1. */
export const byteToLinear = (byte: number): number => linearOfByte[byte]!;

/** Linear light (clamped to 0..1) to a byte of sRGB, rounded. */
export const linearToByte = (linear: number): number => {
  const c = Math.min(1, Math.max(0, linear));
  return Math.round((c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055) * 255);
};

export const rgbToLab = (red: number, green: number, blue: number): Lab => {
  const r = linearOfByte[red]!;
  const g = linearOfByte[green]!;
  const b = linearOfByte[blue]!;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    L: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
};

/** Out-of-gamut colors are clipped channel by channel. */
export const labToRgb = ({ L, a, b }: Lab): Rgb => {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return {
    r: linearToByte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    g: linearToByte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    b: linearToByte(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  };
};

export const labToLch = ({ L, a, b }: Lab): Lch => {
  const h = (Math.atan2(b, a) * 180) / Math.PI;
  return { L, C: Math.hypot(a, b), h: h < 0 ? h + 360 : h };
};

export const lchToLab = ({ L, C, h }: Lch): Lab => {
  const rad = (h * Math.PI) / 180;
  return { L, a: C * Math.cos(rad), b: C * Math.sin(rad) };
};

export const lchToRgb = (color: Lch): Rgb => labToRgb(lchToLab(color));

/** Perceptual distance: about 0.02 is just noticeable. */
export const labDistance = (one: Lab, other: Lab): number =>
  Math.hypot(one.L - other.L, one.a - other.a, one.b - other.b);

export const rgbToHex = ({ r, g, b }: Rgb): string =>
  `#${((1 << 24) | (r << 16) | (g << 8) | b).toString(16).slice(1)}`;

/** "#rrggbb" to channels. */
export const hexToRgb = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
};
