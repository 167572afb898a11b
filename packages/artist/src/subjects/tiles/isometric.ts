import type { GroundCanvas } from './ground-canvas.ts';

export type Face = 'top' | 'left' | 'right';

/** Light that a side face gets: the light comes from the upper left. */
const shades = { left: 0.8, right: 0.6 } as const;

/** Darker and bluer, as shadows are; yellow turns brown, not olive. */
const shaded = (color: number, by: number): number => {
  const [r, g, b] = [color >> 16, (color >> 8) & 255, color & 255];
  return (
    (Math.round(r * by) << 16) | (Math.round(g * by ** 1.2) << 8) | Math.min(255, Math.round(b * (by + 0.08)))
  );
};

/**
 * A block that stands alone: a top twice as wide as it is high, and two side faces. Row by row, -1 where nothing is.
 * `texture` paints a face on a grid of so many pixels.
 */
export const paintBlock = (
  width: number,
  height: number,
  texture: (wide: number, high: number, face: Face) => GroundCanvas,
): Int32Array => {
  const color = new Int32Array(width * height).fill(-1);
  const half = Math.max(4, Math.floor(Math.min(width, height * 1.02) / 2) - 1);
  const deep = Math.max(2, Math.min(Math.round(half * 0.9), height - half - 1));
  const top = Math.floor((height - half - deep) / 2);
  const middle = Math.floor(width / 2);
  const faces = {
    top: texture(half, half, 'top'),
    left: texture(half, deep, 'left'),
    right: texture(half, deep, 'right'),
  };
  const pick = (face: Face, u: number, v: number): number => {
    const { color: pixels, width: wide, height: high } = faces[face];
    const x = Math.min(wide - 1, Math.max(0, Math.floor(u)));
    return pixels[Math.min(high - 1, Math.max(0, Math.floor(v))) * wide + x]!;
  };
  for (let x = middle - half; x < middle + half; x++) {
    const across = x < middle ? x - (middle - half) : middle + half - 1 - x;
    // Steps of two pixels: the clean slope of isometric pixels.
    const rise = Math.floor(across / 2);
    const upper = top + Math.floor(half / 2) - rise;
    const lower = top + Math.floor(half / 2) + rise;
    for (let y = upper; y <= lower; y++) {
      const dx = (x - middle + 0.5) / 2;
      const dy = y - top - half / 2 + 0.5;
      const edge = y === lower;
      const value = pick('top', dx + dy + half / 2, dy - dx + half / 2);
      color[y * width + x] = edge ? lightened(value) : value;
    }
    const face = x < middle ? 'left' : 'right';
    for (let k = 1; k <= deep && lower + k < height; k++) {
      const u = face === 'left' ? across : half - 1 - across;
      color[(lower + k) * width + x] = shaded(pick(face, u, k - 1), shades[face]);
    }
  }
  return color;
};

const lightened = (color: number): number => {
  const toward = (value: number): number => Math.round(value + (255 - value) * 0.22);
  return (toward(color >> 16) << 16) | (toward((color >> 8) & 255) << 8) | toward(color & 255);
};
