import type { Picture } from '../../picture.ts';

/** Nobody draws smaller ones to enlarge them. */
const fewestCells = 6;
/** What differs by less, in any channel, may be noise. */
const seen = 16;
/** Of the lines between where a drawing begins and ends, so many have something that changes there. */
const leastChanging = 0.5;
/** Longest piece, in cells, that a pattern repeats. */
const longestPeriod = 2;

/**
 * Whether a native picture has enough in it to say that it was enlarged. Frames with thick borders, tiles of one color and
 * checkerboards can be drawn smaller without losing anything, too, and are what they are.
 */
export const tellsEnough = (native: Picture): boolean => {
  const columns = changesBetween(native.width, native.height, (at, along, by) =>
    differ(native, at, along, by, 0),
  );
  const rows = changesBetween(native.height, native.width, (at, along, by) =>
    differ(native, along, at, 0, by),
  );
  return columns.isDrawn && rows.isDrawn && !(columns.repeats && rows.repeats);
};

type Side = { isDrawn: boolean; repeats: boolean };

/** @param differs whether two cells do: the one at a place along the side and across it, and the one `by` further on */
const changesBetween = (
  cells: number,
  across: number,
  differs: (at: number, across: number, by: number) => boolean,
): Side => {
  const changes = (at: number, by: number): boolean => {
    for (let other = 0; other < across; other++) if (differs(at, other, by)) return true;
    return false;
  };
  const lines = Array.from({ length: cells - 1 }, (_, at) => changes(at, 1));
  const [first, last] = [lines.indexOf(true), lines.lastIndexOf(true)];
  const changing = lines.filter(Boolean).length;
  const repeats = Array.from({ length: longestPeriod }, (_, one) => one + 1).some((period) =>
    Array.from({ length: Math.max(0, cells - period) }, (_, at) => at).every((at) => !changes(at, period)),
  );
  return {
    isDrawn: cells >= fewestCells && first >= 0 && changing >= (last - first + 1) * leastChanging,
    repeats,
  };
};

const differ = ({ width, pixels }: Picture, x: number, y: number, right: number, down: number): boolean => {
  const one = (y * width + x) * 4;
  const other = ((y + down) * width + x + right) * 4;
  for (let channel = 0; channel < 4; channel++)
    if (Math.abs(pixels[one + channel]! - pixels[other + channel]!) > seen) return true;
  return false;
};
