import { damaged } from '../format-error.ts';

/** Whichever of left, above and above left is nearest to what they let expect. */
const paeth = (left: number, above: number, corner: number): number => {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
};

/**
 * Makes rows of bytes again of what was left of them, where they lie; the filter in front of each stays.
 * @param row bytes of a row, without the filter
 * @param pixel bytes from a number to the same one of the pixel to the left, at least 1
 * https://www.w3.org/TR/png-3/#9Filters
 * @throws FormatError for a filter that there is not
 */
export const unfilterRows = (rows: Uint8Array, row: number, height: number, pixel: number): void => {
  // Nothing is above the first row, and it is as long as all others: what is read there is 0.
  let above: Uint8Array = new Uint8Array(row);
  for (let y = 0; y < height; y++) {
    const start = y * (row + 1) + 1;
    const line = rows.subarray(start, start + row);
    undo(rows[start - 1]!, line, above, pixel);
    above = line;
  }
};

const undo = (filter: number, line: Uint8Array, above: Uint8Array, pixel: number): void => {
  const size = line.length;
  if (filter === 0) return;
  if (filter === 1) {
    for (let at = pixel; at < size; at++) line[at] = line[at]! + line[at - pixel]!;
  } else if (filter === 2) {
    for (let at = 0; at < size; at++) line[at] = line[at]! + above[at]!;
  } else if (filter === 3) {
    for (let at = 0; at < pixel; at++) line[at] = line[at]! + (above[at]! >> 1);
    for (let at = pixel; at < size; at++) line[at] = line[at]! + ((line[at - pixel]! + above[at]!) >> 1);
  } else if (filter === 4) {
    for (let at = 0; at < pixel; at++) line[at] = line[at]! + above[at]!;
    for (let at = pixel; at < size; at++) {
      line[at] = line[at]! + paeth(line[at - pixel]!, above[at]!, above[at - pixel]!);
    }
  } else throw damaged('a row is filtered in a way that there is not');
};
