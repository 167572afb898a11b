import { type Axis, smoothAxis } from './axis.ts';
import { type SmoothKernel, smoothKernels } from './kernels.ts';
import { lossOf, plainLossOf } from './loss-of.ts';

/** A grid of smoothly blended native pixels along one side of a picture. */
export type SmoothCandidate = {
  axis: Axis;
  kernel: SmoothKernel;
  /** What it leaves unexplained, for what the grids next to it leave: near 0 when it is right, near 1 by accident. */
  contrast: number;
};

const largestPitch = 64;
const fewestCells = 8;
/** A quick look is enough to leave most counts out: whatever a picture was blended by, this shows a dip, deep or not. */
const scout = smoothKernels.catmullRom;
const hint = 0.85;
const dip = 0.7;
/** Dips that are worth to be looked at with every kernel. */
const most = 4;
/** Each px was rounded to a byte: what that leaves is nothing. */
const rounding = 0.1;

/** Each count's loss for the least of its neighbors'. */
const contrastsOf = (losses: readonly number[]): number[] =>
  losses.map((loss, at) => {
    const near = [at - 2, at - 1, at + 1, at + 2].map((other) => losses[other] ?? Number.POSITIVE_INFINITY);
    return (loss + rounding) / (Math.min(...near) + rounding);
  });

/**
 * The counts of native pixels that explain lines of px far better than the counts next to them do. More native pixels always
 * explain more; but only the right ones are suddenly so much better.
 */
export const smoothCandidates = (lines: readonly Float64Array[]): SmoothCandidate[] => {
  if (lines.length === 0) return [];
  const length = lines[0]!.length;
  const first = Math.max(fewestCells, Math.ceil(length / largestPitch));
  const lossAt = (cells: number, kernel: SmoothKernel) =>
    lossOf(smoothAxis(length, cells, smoothKernels[kernel]), lines);

  const losses: number[] = [];
  for (let cells = first; cells <= length / 2 + 2; cells++) {
    losses.push(plainLossOf(smoothAxis(length, cells, scout), lines));
  }
  const hints = contrastsOf(losses)
    .map((contrast, at) => ({ cells: first + at, contrast }))
    .filter(({ cells, contrast }) => cells <= length / 2 && contrast < hint);
  // What fits a grid fits its subdivisions, and colors of half the size are JPEG's own: those prove nothing.
  const isSubdivision = (cells: number) =>
    hints.some((other) => other.contrast < dip && other.cells < cells && cells % other.cells === 0);
  return hints
    .filter(({ cells }) => !isSubdivision(cells))
    .toSorted((one, other) => one.contrast - other.contrast)
    .slice(0, most)
    .flatMap(({ cells }) =>
      (Object.keys(smoothKernels) as SmoothKernel[]).map((kernel) => ({
        axis: smoothAxis(length, cells, smoothKernels[kernel]),
        kernel,
        contrast: contrastsOf([-2, -1, 0, 1, 2].map((more) => lossAt(cells + more, kernel)))[2]!,
      })),
    );
};
