import { hexToRgb } from '../../src/oklab.ts';
import type { Picture } from '../../src/picture.ts';
import { blankPicture } from '../../src/picture.ts';
import { seededRandom } from '../../src/random.ts';

const legend: Record<string, string> = {
  r: '#ff0000',
  g: '#00ff00',
  b: '#0000ff',
  k: '#000000',
  w: '#ffffff',
};

/** A picture of rows of letters; anything else is transparent. */
export const drawn = (...rows: string[]): Picture => {
  const picture = blankPicture(rows[0]!.length, rows.length);
  for (const [y, row] of rows.entries()) {
    for (const [x, letter] of [...row].entries()) {
      const hex = legend[letter];
      if (!hex) continue;
      const { r, g, b } = hexToRgb(hex);
      picture.pixels.set([r, g, b, 255], (y * picture.width + x) * 4);
    }
  }
  return picture;
};

/** And back. */
export const rowsOf = ({ width, height, pixels }: Picture): string[] =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const at = (y * width + x) * 4;
      if (pixels[at + 3] === 0) return '.';
      const hex = `#${[...pixels.subarray(at, at + 3)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
      return Object.entries(legend).find(([, color]) => color === hex)?.[0] ?? '?';
    }).join(''),
  );

/** A small sprite of a few colors with a transparent surrounding. */
export const randomSprite = (seed: number): Picture => {
  const { next: random } = seededRandom(seed);
  const side = 8 + Math.floor(random() * 16);
  const picture = blankPicture(side, side);
  const colors = Array.from({ length: 5 }, () => [0, 1, 2].map(() => Math.floor(random() * 8) * 36));
  for (let y = 1; y < side - 1; y++) {
    for (let x = 1; x < side - 1; x++) {
      const away = Math.hypot(x - side / 2, y - side / 2) / side;
      if (away + random() * 0.15 > 0.5) continue;
      picture.pixels.set([...colors[Math.floor(random() * 5)]!, 255], (y * side + x) * 4);
    }
  }
  return picture;
};
