import type { Box } from '../shapes/shape.ts';
import type { Canvas } from './canvas.ts';
import { formLight } from './form.ts';
import { type Material, materialsOf, toneFinder } from './materials.ts';
import { paintPicture } from './paint-picture.ts';
import { remember } from './remember.ts';
import { takePicture } from './shelf.ts';

/** A picture's surfaces on a fine square grid. */
export type Surfaces = {
  readonly side: number;
  /** Which of the materials is seen, `nothing` where there is none. */
  readonly surface: Uint8Array;
  /** The tone of its ramp that the picture has, 0 (deep shadow) to 4 (highlight), times `toneParts`. */
  readonly tone: Uint8Array;
  /** Light that its form adds or takes. */
  readonly form: Float32Array;
};

export const nothing = 255;
export const toneParts = 60;

/** What a picture shows, apart from its size. */
export type Portrait = {
  readonly materials: readonly Material[];
  /** What it fills of its square, 0..1. */
  readonly box: Box;
  /** Whether most of it is below the middle of its box. */
  readonly isHeavyBelow: boolean;
};

/** The size that a picture's materials and its box are found at, for all sizes. */
const studied = { side: 160, cells: 64 };

const boxOf = ({ bytes, side }: Canvas): Box => {
  let [x0, y0, x1, y1] = [side, side, 0, 0];
  for (let at = 0; at < side * side; at++) {
    if (bytes[at * 4 + 3]! < 128) continue;
    const [x, y] = [at % side, Math.floor(at / side)];
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x + 1);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y + 1);
  }
  return { x0: x0 / side, y0: y0 / side, x1: x1 / side, y1: y1 / side };
};

const heavyBelow = ({ bytes, side }: Canvas, { y0, y1 }: Box): boolean => {
  const middle = ((y0 + y1) / 2) * side;
  let balance = 0;
  for (let at = 0; at < side * side; at++)
    if (bytes[at * 4 + 3]! >= 128) balance += Math.floor(at / side) + 0.5 - middle;
  return balance > 0;
};

/** A picture by name, looked at once. */
export const portraitOf = remember<Portrait>(64, (name) => {
  const canvas = paintPicture(takePicture(name), studied.side, studied.cells);
  const box = boxOf(canvas);
  return { materials: materialsOf(canvas), box, isHeavyBelow: heavyBelow(canvas, box) };
});

/** The sizes, in cells, that pictures are simplified for. */
const sizes = [10, 12, 14, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 112, 128];

const sizeFor = (cells: number): number =>
  sizes.reduce((best, size) => (Math.abs(size - cells) < Math.abs(best - cells) ? size : best));

/** Pixels of the fine grid in a cell: fewer where there are many cells. */
const fineness = (cells: number): number => (cells < 24 ? 8 : cells < 50 ? 6 : cells < 90 ? 4 : 3);

// Of the largest size these are 20 MiB in each thread that draws.
const rendered = remember<Surfaces>(24, (key) => {
  const [name = '', size = ''] = key.split(' ');
  const cells = Number(size);
  const side = cells * fineness(cells);
  const { bytes } = paintPicture(takePicture(name), side, cells);
  const find = toneFinder(portraitOf(name).materials);
  const surface = new Uint8Array(side * side).fill(nothing);
  const tone = new Uint8Array(side * side);
  for (let at = 0; at < side * side; at++) {
    if (bytes[at * 4 + 3]! < 128) continue;
    const found = find(bytes[at * 4]!, bytes[at * 4 + 1]!, bytes[at * 4 + 2]!);
    surface[at] = found.surface;
    tone[at] = Math.round(found.tone * toneParts);
  }
  return { side, surface, tone, form: formLight(surface, side, nothing, fineness(cells)) };
});

/** A picture made for a grid on which its square is about so many cells wide. */
export const surfacesOf = (name: string, cells: number): Surfaces => rendered(`${name} ${sizeFor(cells)}`);
