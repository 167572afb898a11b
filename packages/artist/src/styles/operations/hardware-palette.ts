import { hexToRgb, type Lab, labDistance, type Rgb, rgbToLab } from '@papeterie/pixels/oklab';

/** An invented console's colors: three tones each of nine hues, and grays. */
const hexes = [
  '#0d0b1a',
  '#3b3a52',
  '#585b70',
  '#7f8499',
  '#b9c0cc',
  '#f8f4e3',
  '#6b1230',
  '#d6303a',
  '#ff7a5c',
  '#7a3416',
  '#d97a1e',
  '#ffc24a',
  '#fff09a',
  '#14707a',
  '#22b5a6',
  '#8af0dc',
  '#12452f',
  '#1f9a4b',
  '#8fdc5a',
  '#123a7a',
  '#2a7de0',
  '#6fd0f7',
  '#3c1a78',
  '#8a3fd1',
  '#d98cf2',
  '#8a1f6b',
  '#e85aa0',
  '#ffb9c4',
  '#5a3524',
  '#a9734a',
  '#e8b88a',
  '#fbd9b5',
];

export type HardwareColor = Lab & { readonly rgb: Rgb };

const hardwarePalette: readonly HardwareColor[] = hexes.map((hex) => {
  const rgb = hexToRgb(hex);
  return { rgb, ...rgbToLab(rgb.r, rgb.g, rgb.b) };
});

/** The two colors that a checkerboard of comes nearest to `lab`, and how much of the second it takes (0..0.5). */
export const ditherPair = (lab: Lab): { one: HardwareColor; other: HardwareColor; part: number } => {
  const one = hardwarePalette.reduce((best, entry) =>
    labDistance(entry, lab) < labDistance(best, lab) ? entry : best,
  );
  let result = { one, other: one, part: 0 };
  let least = labDistance(one, lab);
  for (const other of hardwarePalette) {
    // Far colors side by side flicker instead of mixing.
    const apart = labDistance(one, other);
    if (other === one || apart > 0.24) continue;
    const along =
      ((lab.L - one.L) * (other.L - one.L) +
        (lab.a - one.a) * (other.a - one.a) +
        (lab.b - one.b) * (other.b - one.b)) /
      apart ** 2;
    const part = Math.min(0.5, Math.max(0, along));
    const mixed = {
      L: one.L + (other.L - one.L) * part,
      a: one.a + (other.a - one.a) * part,
      b: one.b + (other.b - one.b) * part,
    };
    // Nor do hues that are far apart: gray with brown in it looks like dirt.
    const distance = labDistance(mixed, lab) + 0.03 + 0.22 * Math.hypot(other.a - one.a, other.b - one.b);
    if (distance < least) {
      least = distance;
      result = { one, other, part };
    }
  }
  return result;
};
