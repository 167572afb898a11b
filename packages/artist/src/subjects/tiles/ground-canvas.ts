import type { Random } from '@papeterie/pixels/random';
import type { Tones } from '../../scenery/pigments.ts';

/** The pixels of a tile: what leaves it on one side comes in again on the other, in both directions. */
export type GroundCanvas = {
  /** px */
  readonly width: number;
  readonly height: number;
  readonly random: Random;
  /** 0xrrggbb, row by row. */
  readonly color: Int32Array;
  tones(paint: string): Tones;
  put(x: number, y: number, color: number): void;
  fill(x: number, y: number, wide: number, high: number, color: number): void;
};

const wrapped = (at: number, size: number): number => ((Math.floor(at) % size) + size) % size;

export const createGround = (
  width: number,
  height: number,
  random: Random,
  tones: GroundCanvas['tones'],
): GroundCanvas => {
  const color = new Int32Array(width * height);
  const put: GroundCanvas['put'] = (x, y, value) => {
    color[wrapped(y, height) * width + wrapped(x, width)] = value;
  };
  return {
    width,
    height,
    random,
    color,
    tones,
    put,
    fill(x, y, wide, high, value) {
      for (let row = 0; row < high; row++) for (let k = 0; k < wide; k++) put(x + k, y + row, value);
    },
  };
};

/** How large its stones and boards are drawn, against those of 64 px: a small tile shows several of them, too. */
export const grainOf = ({ width, height }: GroundCanvas): number =>
  Math.min(1, Math.max(0.5, Math.min(width, height) / 56));

/** One place in each cell of about so many px on a large tile, evenly spread without rows. */
export const scattered = (
  ground: GroundCanvas,
  cellOfLarge: number,
): { readonly x: number; readonly y: number }[] => {
  const { width, height, random } = ground;
  const cell = cellOfLarge * grainOf(ground);
  const columns = Math.max(2, Math.round(width / cell));
  const rows = Math.max(2, Math.round(height / cell));
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: (((i % columns) + random.between(0.1, 0.9)) * width) / columns,
    y: ((Math.floor(i / columns) + random.between(0.1, 0.9)) * height) / rows,
  }));
};

/** The nearest of some places to a pixel, around the edges: which, how far it and the next are, and the way from it. */
export type Nearest = {
  readonly index: number;
  readonly first: number;
  readonly second: number;
  readonly dx: number;
  readonly dy: number;
};

const shortest = (gap: number, size: number): number => gap - size * Math.round(gap / size);

export const nearestOf = (
  places: readonly { readonly x: number; readonly y: number }[],
  { width, height }: GroundCanvas,
  x: number,
  y: number,
): Nearest => {
  let best: Nearest = { index: 0, first: 1e9, second: 1e9, dx: 0, dy: 0 };
  for (const [index, place] of places.entries()) {
    const dx = shortest(x + 0.5 - place.x, width);
    const dy = shortest(y + 0.5 - place.y, height);
    const far = Math.hypot(dx, dy);
    if (far < best.first) best = { index, first: far, second: best.first, dx, dy };
    else if (far < best.second) best = { ...best, second: far };
  }
  return best;
};
