import { type Lab, labDistance, rgbToLab } from '../oklab.ts';
import type { Picture } from '../picture.ts';
import { type Finding, fewColors } from './finding.ts';

/** What can be measured of the frames of an animation. */
export type AnimationQuality = {
  /** Different colors of all frames together. */
  colors: number;
  /** Colors that nearly are another frame's, and are not: a palette that is not kept. */
  paletteDrift: number;
  /** The farthest that the figure's middle jumps sideways between two frames, px. */
  jitterPx: number;
  /** The step from the last frame to the first, as a multiple of the largest other step (pixels that change). */
  loopSeam: number;
  findings: Finding[];
};

/** Nearer than this (OKLab) two colors are meant to be the same. */
const sameColor = 0.025;
/** More colors are a painting's, not a palette's. */
const mostColors = 256;
const seamLimit = 1.6;

const colorsOf = ({ pixels }: Picture): Set<number> => {
  const colors = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3]! >= 128) colors.add((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
  }
  return colors;
};

/** Colors that never stand beside a near one, but in the other frames' place of it. */
const driftOf = (frames: readonly Set<number>[]): number => {
  const all = [...new Set(frames.flatMap((colors) => [...colors]))];
  if (all.length > mostColors) return 0;
  const labs = new Map<number, Lab>(
    all.map((color) => [color, rgbToLab(color >> 16, (color >> 8) & 255, color & 255)]),
  );
  const near = (one: number, other: number): boolean =>
    labDistance(labs.get(one)!, labs.get(other)!) < sameColor;
  const together = (one: number, other: number) =>
    frames.some((colors) => colors.has(one) && colors.has(other));
  return all.filter((one) => all.some((other) => other !== one && near(one, other) && !together(one, other)))
    .length;
};

/** The middle of the widest part of a figure: what should stay where it is. */
const coreOf = ({ width, height, pixels }: Picture): number | null => {
  const columns = Array.from({ length: width }, () => 0);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (pixels[(y * width + x) * 4 + 3]! >= 128) columns[x]!++;
  }
  const most = Math.max(...columns);
  if (most === 0) return null;
  let [sum, weight] = [0, 0];
  for (const [x, count] of columns.entries()) {
    if (count < most * 0.6) continue;
    sum += x * count;
    weight += count;
  }
  return sum / weight;
};

const changed = (one: Picture, other: Picture): number => {
  let count = 0;
  for (let at = 0; at < one.pixels.length; at += 4) {
    const gone = one.pixels[at + 3]! < 128;
    if (gone !== other.pixels[at + 3]! < 128) count++;
    else if (!gone && [0, 1, 2].some((c) => one.pixels[at + c] !== other.pixels[at + c])) count++;
  }
  return count;
};

/** @param frames at least one, all of one size @param loops whether the first follows the last */
export const measureFrames = (frames: readonly Picture[], loops: boolean): AnimationQuality => {
  const colors = frames.map(colorsOf);
  const all = new Set(colors.flatMap((one) => [...one])).size;
  const paletteDrift = driftOf(colors);
  const cores = frames.map(coreOf);
  const jumps = cores.slice(1).map((core, at) => Math.abs((core ?? 0) - (cores[at] ?? core ?? 0)));
  const jitterPx = Math.round(Math.max(0, ...jumps) * 10) / 10;
  const steps = frames.slice(1).map((frame, at) => changed(frames[at]!, frame));
  const largest = Math.max(0, ...steps);
  const seam = loops && frames.length > 2 ? changed(frames.at(-1)!, frames[0]!) : 0;
  const loopSeam = largest === 0 ? 0 : Math.round((seam / largest) * 100) / 100;

  const findings: Finding[] = [];
  if (paletteDrift > 0) {
    const wanted = Math.max(2, Math.min(fewColors, all - Math.ceil(paletteDrift / 2)));
    findings.push({
      kind: 'PALETTE_DRIFT',
      message: `${paletteDrift} colors are almost those of other frames, but not quite: it may shimmer.`,
      mend: [{ palette: { maxColors: wanted } }],
    });
  }
  if (jitterPx > frames[0]!.width / 16 + 1) {
    findings.push({
      kind: 'JITTER',
      message: `The figure jumps ${jitterPx} px sideways between two frames.`,
      mend: null,
    });
  }
  if (loopSeam > seamLimit) {
    findings.push({
      kind: 'LOOP_SEAM',
      message: `From the last frame to the first more changes than anywhere else (${loopSeam} ×): the loop jumps.`,
      mend: null,
    });
  }
  return { colors: all, paletteDrift, jitterPx, loopSeam, findings };
};
