import { hexToRgb, type Lab, type Rgb, rgbToLab } from '../../oklab.ts';

export type PaletteColor = Rgb & { lab: Lab };

export const paletteColors = (colors: readonly string[]): PaletteColor[] =>
  colors.map((hex) => {
    const rgb = hexToRgb(hex);
    return { ...rgb, lab: rgbToLab(rgb.r, rgb.g, rgb.b) };
  });

/** Finds the color that looks nearest (OKLab). Remembers: pixel art asks for the same few. */
export const nearestColor = (
  palette: readonly PaletteColor[],
): ((r: number, g: number, b: number) => PaletteColor) => {
  const known = new Map<number, PaletteColor>();
  return (r, g, b) => {
    const key = (r << 16) | (g << 8) | b;
    const found = known.get(key);
    if (found) return found;
    const lab = rgbToLab(r, g, b);
    let best = palette[0]!;
    let least = Number.POSITIVE_INFINITY;
    for (const color of palette) {
      const distance = (lab.L - color.lab.L) ** 2 + (lab.a - color.lab.a) ** 2 + (lab.b - color.lab.b) ** 2;
      if (distance >= least) continue;
      least = distance;
      best = color;
    }
    known.set(key, best);
    return best;
  };
};
