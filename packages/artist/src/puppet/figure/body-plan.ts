import { rgbToLab } from '@papeterie/pixels/oklab';
import { type Canvas, channelsOf } from '../canvas.ts';
import type { BodyPlan } from './figure.ts';
import { runsOf } from './runs.ts';

type Seen = {
  canvas: Canvas;
  left: number;
  top: number;
  width: number;
  height: number;
  legs: number;
  legLength: number;
  /** Of the thickest leg, px. */
  legWidth: number;
  hasNeck: boolean;
};

/** Painted pixels in a part of the figure's box; the numbers are parts of its sides. */
const painted = ({ canvas, ...box }: Seen, x0: number, x1: number, y0: number, y1: number): number => {
  let count = 0;
  const [fromX, toX] = [box.left + Math.floor(box.width * x0), box.left + Math.ceil(box.width * x1)];
  for (let y = box.top + Math.floor(box.height * y0); y < box.top + Math.ceil(box.height * y1); y++) {
    for (let x = fromX; x < toX; x++) if (canvas.cells[y * canvas.width + x]) count++;
  }
  return count;
};

const spanAt = ({ canvas, top, height }: Seen, part: number): number => {
  const runs = runsOf(canvas, Math.min(top + height - 1, top + Math.floor(height * part)));
  return runs.length === 0 ? 0 : runs.at(-1)!.to - runs[0]!.from + 1;
};

const lightness = (word: number): number => {
  const [r, g, b] = channelsOf(word);
  return rgbToLab(r, g, b).L;
};

/** How much lighter the lower middle is than the middle of the rim: a flame has its light inside. */
const innerLight = ({ canvas, left, top, width, height }: Seen): number => {
  const at = (x: number, y: number): number =>
    canvas.cells[(top + Math.floor(y * (height - 1))) * canvas.width + left + Math.floor(x * (width - 1))]!;
  const inner = [0.7, 0.8, 0.85].map((y) => at(0.5, y));
  const y = top + Math.floor(height * 0.6);
  const row = runsOf(canvas, y);
  if (row.length === 0 || inner.includes(0)) return 0;
  const inset = Math.ceil(width * 0.08);
  const rim = [row[0]!.from + inset, row.at(-1)!.to - inset].map((x) => canvas.cells[y * canvas.width + x]!);
  const mean = (words: readonly number[]) =>
    words.reduce((sum, word) => sum + lightness(word), 0) / words.length;
  return mean(inner) - mean(rim);
};

/** The part of the outline that is its own mirror image, 0..1. */
const symmetryOf = ({ canvas, left, top, width, height }: Seen): number => {
  let [same, all] = [0, 0];
  for (let y = top; y < top + height; y++) {
    for (let x = 0; x < width; x++) {
      const isPainted = canvas.cells[y * canvas.width + left + x] !== 0;
      if (!isPainted) continue;
      all++;
      if (canvas.cells[y * canvas.width + left + width - 1 - x]) same++;
    }
  }
  return same / all;
};

/** Unbroken rows that grow wider down to the widest one and narrower from there: no hat, no arms, no neck. */
const isDrop = ({ canvas, top, width, height }: Seen): boolean => {
  let [broken, backward] = [0, 0];
  const widths = Array.from({ length: height }, (_, y) => {
    const runs = runsOf(canvas, top + y);
    if (runs.length > 1) broken++;
    return runs.length === 0 ? 0 : runs.at(-1)!.to - runs[0]!.from + 1;
  });
  const widest = widths.indexOf(Math.max(...widths));
  for (let y = 1; y < height; y++) {
    const change = widths[y]! - widths[y - 1]!;
    if (y <= widest ? change < 0 : change > 0) backward += Math.abs(change);
  }
  return broken <= height * 0.1 && backward <= width * 0.15;
};

const isFlyer = (seen: Seen): boolean => {
  const { width, height } = seen;
  if (width < height * 0.9 || symmetryOf(seen) < 0.8) return false;
  const all = painted(seen, 0, 1, 0, 1);
  const [leftWing, rightWing] = [painted(seen, 0, 0.35, 0, 0.65), painted(seen, 0.65, 1, 0, 0.65)];
  const isBalanced = Math.min(leftWing, rightWing) > Math.max(leftWing, rightWing) * 0.7;
  const feet = painted(seen, 0, 0.25, 0.85, 1) + painted(seen, 0.75, 1, 0.85, 1);
  return (
    isBalanced && leftWing + rightWing > all * 0.38 && (feet < all * 0.03 || seen.legWidth > width * 0.3)
  );
};

/** What the outline (and, for flames, the light in it) says about how a body is built. */
export const bodyPlanOf = (seen: Seen): BodyPlan => {
  const { width, height, legs, hasNeck } = seen;
  const fill = painted(seen, 0, 1, 0, 1) / (width * height);
  const [head, foot] = [spanAt(seen, 0.15), spanAt(seen, 0.93)];
  if (isFlyer(seen)) return 'FLYER';
  if (legs < 2 && head < width * 0.4 && innerLight(seen) > 0.12) return 'FLAME';
  if (
    legs < 2 &&
    spanAt(seen, 0.8) < width * 0.4 &&
    foot < width * 0.55 &&
    spanAt(seen, 0.35) > width * 0.7
  ) {
    return 'PLANT';
  }
  // A sword, a pair of bones: no body.
  if (fill < 0.3) return 'THING';
  if (legs >= 2 && seen.legLength < height * 0.55) return width >= height * 0.95 ? 'QUADRUPED' : 'HUMANOID';
  if (hasNeck && width < height * 0.95) return 'HUMANOID';
  const isRound =
    spanAt(seen, 0.1) < width * 0.75 && width > height * 0.6 && width < height * 2 && isDrop(seen);
  return fill > 0.5 && isRound && fill < 0.95 && foot > width * 0.4 ? 'BLOB' : 'THING';
};
