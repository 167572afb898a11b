/** Lines of a grid in one direction, in pixels: at `offset`, `offset + cell`, … */
export type GridLines = { readonly cell: number; readonly offset: number };

/** A change of color may take this many pixels of neither color. */
const softness = 3;

/**
 * The grid lines across one direction, from where the labels (1 and -1) flip: flips are counted for each position over
 * all rows (or columns); a checkerboard has them in few places, evenly spaced, and a straight line fitted through these
 * gives cell sizes that are not whole pixels. Null where the flips are not evenly spaced.
 * @param about the cell, where it is known already but for a fraction of a pixel: then a single line is enough
 */
export const findGrid = (
  labels: Int8Array,
  width: number,
  height: number,
  direction: 'columns' | 'rows',
  about?: number,
): GridLines | null => {
  const length = direction === 'columns' ? width : height;
  const peaks = peaksOf(countFlips(labels, width, height, direction));
  if (about && peaks.length === 1) return snapped({ cell: about, offset: peaks[0]! });
  // Lines may hide behind the subject, so that some gaps are too wide: the cell that explains most lines, and of those the
  // largest, since half a cell explains as many.
  const gaps = peaks.slice(1).map((at, i) => at - peaks[i]!);
  const cells = [...new Set(about ? [about] : gaps.map((gap) => Math.round(gap * 4) / 4))]
    .filter((cell) => cell >= 2 && cell <= length / 2 + 1)
    .sort((one, other) => other - one);
  let best: { fit: GridLines; count: number } | null = null;
  for (const cell of cells) {
    const found = linesOf(peaks, cell);
    if (found && found.count > (best?.count ?? 0)) best = found;
  }
  return best && best.count >= Math.max(2, peaks.length * 0.7) && best.fit.cell >= 2
    ? snapped(best.fit)
    : null;
};

/** Numbers the peaks as lines of a grid with about that cell, and fits the grid; those that do not lie on it are left out. */
const linesOf = (peaks: readonly number[], cell: number): { fit: GridLines; count: number } | null => {
  let number = 0;
  // Numbered from one line to the next, so that an error of the first guess does not add up.
  const lines = peaks.map((at, i) => {
    if (i > 0) number += Math.round((at - peaks[i - 1]!) / cell);
    return [number, at] as const;
  });
  const guess = lineThrough(lines);
  const near = lines.filter(
    ([n, at]) =>
      Math.abs(guess.offset + n * guess.cell - at) < Math.min(2, Math.max(0.75, guess.cell * 0.12)),
  );
  if (new Set(near.map(([n]) => n)).size < 2) return null;
  return { fit: lineThrough(near), count: near.length };
};

/** How many rows (columns) change color between pixel i - 1 and i. */
const countFlips = (
  labels: Int8Array,
  width: number,
  height: number,
  direction: 'columns' | 'rows',
): Float32Array => {
  const along = direction === 'columns' ? width : height;
  const across = direction === 'columns' ? height : width;
  const step = direction === 'columns' ? 1 : width;
  const stride = direction === 'columns' ? width : 1;
  const flips = new Float32Array(along + 1);
  for (let line = 0; line < across; line++) {
    let last = 0;
    let lastAt = 0;
    for (let i = 0; i < along; i++) {
      const label = labels[line * stride + i * step]!;
      if (label === 0) continue;
      if (last !== 0 && label !== last && i - lastAt <= softness) {
        const middle = (lastAt + 1 + i) / 2;
        flips[Math.floor(middle)]! += middle % 1 === 0 ? 1 : 0.5;
        if (middle % 1 !== 0) flips[Math.ceil(middle)]! += 0.5;
      }
      last = label;
      lastAt = i;
    }
  }
  return flips;
};

/** Centers of gravity of the runs that stand out. */
const peaksOf = (flips: Float32Array): number[] => {
  const second = [...flips].sort((one, other) => other - one)[1]!;
  const limit = Math.max(2, second * 0.3);
  const peaks: number[] = [];
  for (let i = 0; i < flips.length; i++) {
    if (flips[i]! < limit) continue;
    let [weight, moment] = [0, 0];
    for (; i < flips.length && flips[i]! >= limit; i++) {
      weight += flips[i]!;
      moment += flips[i]! * i;
    }
    peaks.push(moment / weight);
  }
  return peaks;
};

const lineThrough = (points: readonly (readonly [number, number])[]): GridLines => {
  const n = points.length;
  const meanNumber = points.reduce((sum, [number]) => sum + number, 0) / n;
  const meanAt = points.reduce((sum, [, at]) => sum + at, 0) / n;
  let [both, squared] = [0, 0];
  for (const [number, at] of points) {
    both += (number - meanNumber) * (at - meanAt);
    squared += (number - meanNumber) ** 2;
  }
  const cell = squared > 0 ? both / squared : 0;
  return { cell, offset: meanAt - cell * meanNumber };
};

/** Whole pixels where they fit: the cells of pixel art must come out exactly. */
const snapped = ({ cell, offset }: GridLines): GridLines => {
  const whole = Math.abs(cell - Math.round(cell)) < 0.02;
  return whole ? { cell: Math.round(cell), offset: Math.round(offset * 2) / 2 } : { cell, offset };
};
