import { type Axis, hardAxis } from './axis.ts';

/** A grid of hard native pixels along one side of a picture, as far as the changes between its px tell. */
export type HardCandidate = {
  axis: Axis;
  /** How unlikely it is that the borders of colors fall on it by accident. */
  bits: number;
  /** Whether so many lie on it, and so little beside it, that the rest may be called noise. */
  isClear: boolean;
};

const largestPitch = 64;
/** Compression leaves some noise within the native pixels: at most this part of what there is between them. */
const mostNoise = 0.25;
/** In noise also what is no grid looks like one here and there: to be told from it a grid has to show this much. */
const clear = { noise: 0.06, edges: 6 };
/** More are not worth a look. */
const most = 12;
/** Two lines may be where they are by accident. */
const fewestEdges = 3;

/** Where the lines between so many cells fall: programs round what falls into the middle of a px in their own way. */
const roundings = [-0.5, 0, -0.499_999] as const;

const linesOf = (length: number, pitch: number, start: number): number[] => {
  const lines: number[] = [];
  for (let k = 0; ; k++) {
    const line = Math.ceil(start + k * pitch);
    if (line >= length) return lines;
    if (line > 0) lines.push(line);
  }
};

/** The lines of every grid worth trying: the whole length in equal parts, or whole px from anywhere. */
function* grids(length: number): Generator<{ pitch: number; lines: number[] }> {
  for (let cells = Math.max(2, Math.ceil(length / largestPitch)); cells <= length / 2; cells++) {
    const pitch = length / cells;
    const shifts = Number.isInteger(pitch) ? [0] : roundings;
    for (const shift of shifts) yield { pitch, lines: linesOf(length, pitch, shift) };
  }
  for (let pitch = 2; pitch <= Math.min(largestPitch, length >> 1); pitch++) {
    for (let start = length % pitch === 0 ? 1 : 0; start < pitch; start++) {
      yield { pitch, lines: linesOf(length, pitch, start) };
    }
  }
}

type Comb = { pitch: number; lines: number[]; edges: number; noise: number };

/** How unlikely it is that the borders of colors fall on a grid like this by accident, in bits. */
const bitsOf = ({ edges, pitch, noise }: Comb): number => edges * Math.log2(pitch) * (1 - noise / mostNoise);

/**
 * The grids between whose lines hardly anything changes, the likeliest first.
 * @param changes how much each column (or row) differs from the one before it; the first has none
 */
export const hardCandidates = (changes: Float64Array): HardCandidate[] => {
  const length = changes.length;
  const total = changes.reduce((sum, change) => sum + change, 0);
  const found: Comb[] = [];
  for (const { pitch, lines } of grids(length)) {
    const between = lines.reduce((sum, line) => sum + changes[line]!, 0);
    // Sums of floats: what remains of nothing is nothing.
    const rest = total - between < total * 1e-12 ? 0 : total - between;
    const within = rest / Math.max(1, length - 1 - lines.length);
    const noise = within / (between / lines.length);
    const edges = lines.reduce((sum, line) => sum + (changes[line]! > within * 4 ? 1 : 0), 0);
    if (noise <= mostNoise && edges >= fewestEdges) found.push({ pitch, lines, edges, noise });
  }
  const likely = found.toSorted((one, other) => bitsOf(other) - bitsOf(one));
  const different = new Map(
    likely.slice(0, most * roundings.length).map((comb) => [comb.lines.join(), comb]),
  );
  return [...different.values()].slice(0, most).map((comb) => ({
    axis: hardAxis(length, comb.lines, comb.pitch),
    bits: bitsOf(comb),
    isClear: comb.noise <= clear.noise && comb.edges >= clear.edges,
  }));
};
