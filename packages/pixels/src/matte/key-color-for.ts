import { hexToRgb, type Rgb } from '../oklab.ts';
import type { Picture } from '../picture.ts';
import { alphaFloor } from './alpha-floor.ts';
import { labInto } from './lab-into.ts';

/** What models paint evenly when asked, the most usual first: it wins where two are as good. */
const keys: readonly Rgb[] = ['#00ff00', '#ff00ff', '#0000ff', '#00ffff', '#ffff00', '#ff0000'].map(hexToRgb);

/** Of a picture's pixels, 0..1, that may be nearer to the key than it is judged by: single pixels decide nothing. */
const ignored = 0.005;

/** The key color to ask a model for: the one farthest, in OKLab, from the colors that the picture has. */
export const keyColorFor = (picture: Picture): Rgb => {
  const { colors, counts } = colorCells(picture);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let best = { key: keys[0]!, distance: 0 };
  for (const key of keys) {
    const distances = distancesTo(key, colors);
    const order = Array.from(distances.keys()).sort((one, other) => distances[one]! - distances[other]!);
    let seen = 0;
    const nearest = order.find((cell) => {
      seen += counts[cell]!;
      return seen > ignored * total;
    });
    const distance = nearest === undefined ? 0 : distances[nearest]!;
    if (distance > best.distance) best = { key, distance };
  }
  return best.key;
};

/** The colors 0xrrggbb of what can be seen, in cells of 8 levels a channel, and how many pixels each has. */
const colorCells = ({ pixels }: Picture): { colors: number[]; counts: number[] } => {
  const cells = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3]! <= alphaFloor) continue;
    const cell = ((pixels[at]! & 0xf8) << 16) | ((pixels[at + 1]! & 0xf8) << 8) | (pixels[at + 2]! & 0xf8);
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  // The middle of the cell stands for it.
  return { colors: [...cells.keys()].map((cell) => cell | 0x040404), counts: [...cells.values()] };
};

const distancesTo = ({ r, g, b }: Rgb, colors: readonly number[]): Float32Array => {
  const key = new Float32Array(3);
  const lab = new Float32Array(3);
  labInto(key, (r << 16) | (g << 8) | b);
  return Float32Array.from(colors, (color) => {
    labInto(lab, color);
    return Math.hypot(lab[0]! - key[0]!, lab[1]! - key[1]!, lab[2]! - key[2]!);
  });
};
