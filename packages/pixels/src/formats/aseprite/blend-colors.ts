/**
 * The four blend modes that look at a color as a whole: hue, saturation and luminosity as W3C Compositing and Blending
 * Level 1 defines them (section 10.2). Levels are 0..255.
 */
export type Rgb = readonly [r: number, g: number, b: number];
export type BlendColor = (backdrop: Rgb, source: Rgb) => Rgb;

// Three levels by index: spreading them takes many times as long, for every pixel.
const lowest = (color: Rgb): number => Math.min(color[0], color[1], color[2]);
const highest = (color: Rgb): number => Math.max(color[0], color[1], color[2]);
const luminosity = (color: Rgb): number => 0.3 * color[0] + 0.59 * color[1] + 0.11 * color[2];
const saturation = (color: Rgb): number => highest(color) - lowest(color);

/** Moves what is out of range toward the color's gray. */
const clip = (color: Rgb): Rgb => {
  const gray = luminosity(color);
  const low = lowest(color);
  const high = highest(color);
  const fit = (level: number): number => {
    if (low < 0) return gray + ((level - gray) * gray) / (gray - low);
    return high > 255 ? gray + ((level - gray) * (255 - gray)) / (high - gray) : level;
  };
  return [fit(color[0]), fit(color[1]), fit(color[2])];
};

const withLuminosity = (color: Rgb, wanted: number): Rgb => {
  const more = wanted - luminosity(color);
  return clip([color[0] + more, color[1] + more, color[2] + more]);
};

const withSaturation = (color: Rgb, wanted: number): Rgb => {
  const low = lowest(color);
  const range = saturation(color);
  const stretch = (level: number) => (range === 0 ? 0 : ((level - low) * wanted) / range);
  return [stretch(color[0]), stretch(color[1]), stretch(color[2])];
};

/** By their number in the file. */
export const colorModes: Readonly<Record<number, BlendColor>> = {
  12: (b, s) => withLuminosity(withSaturation(s, saturation(b)), luminosity(b)),
  13: (b, s) => withLuminosity(withSaturation(b, saturation(s)), luminosity(b)),
  14: (b, s) => withLuminosity(s, luminosity(b)),
  15: (b, s) => withLuminosity(b, luminosity(s)),
};
