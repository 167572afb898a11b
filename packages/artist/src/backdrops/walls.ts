import type { Random } from '@papeterie/pixels/random';
import type { Put } from './lights.ts';

/** Masonry or rock instead of a sky, down to row `bottom`. */
export const drawWall = (
  kind: 'bricks' | 'columns' | 'rock',
  put: Put,
  width: number,
  bottom: number,
  dark: number,
  light: number,
  random: Random,
): void => {
  if (kind === 'bricks') {
    const high = Math.max(4, Math.round(width / 11));
    const wide = high * 2;
    for (let y = 0; y < bottom; y++) {
      const row = Math.floor(y / high);
      for (let x = 0; x < width; x++) {
        const along = (x + (row % 2) * high) % wide;
        if (y % high === high - 1 || along === wide - 1) put(x, y, dark);
        else if (
          Math.imul(row * 31 + Math.floor((x + (row % 2) * high) / wide) * 17, 2654435761) >>> 28 ===
          3
        )
          put(x, y, light);
      }
    }
  } else if (kind === 'columns') {
    const wide = Math.max(6, Math.round(width / 7));
    for (const at of [0.14, 0.86]) {
      const left = Math.round(width * at - wide / 2);
      for (let y = 0; y < bottom; y++)
        for (let x = left; x < left + wide; x++)
          put(x, y, x === left || x > left + wide - 3 ? dark : (x - left) % 3 === 0 ? dark : light);
      for (let x = left - 2; x < left + wide + 2; x++)
        for (let k = 0; k < 3; k++) put(x, bottom - 1 - k, light);
    }
  } else {
    for (let x = 0; x < width; ) {
      const wide = random.int(4, Math.max(5, Math.round(width / 7)));
      const long = bottom * random.between(0.1, 0.42);
      for (let k = 0; k < wide; k++)
        for (let y = 0; y < long * (1 - Math.abs((k / wide) * 2 - 1)); y++) put(x + k, y, dark);
      x += Math.round(wide * 0.8);
    }
  }
};
