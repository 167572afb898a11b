import type { Box } from '../process/bounding-box.ts';

type Row<T> = { top: number; bottom: number; items: T[] };

/** At least half of the lower one is beside the other. */
const areBeside = (row: Row<unknown>, { top, height }: Box): boolean => {
  const shared = Math.min(row.bottom, top + height) - Math.max(row.top, top);
  return shared * 2 >= Math.min(row.bottom - row.top, height);
};

/** Boxes as one reads: rows from the top, each from the left. Boxes of a row need not be of one height. */
export const inReadingOrder = <T extends { box: Box }>(items: readonly T[]): T[] => {
  const rows: Row<T>[] = [];
  for (const item of items.toSorted((one, other) => one.box.top - other.box.top)) {
    const { top, height } = item.box;
    const row = rows.find((one) => areBeside(one, item.box));
    if (!row) {
      rows.push({ top, bottom: top + height, items: [item] });
      continue;
    }
    row.items.push(item);
    // Only what all of them share: else one tall box would draw the next row into its own.
    row.top = Math.max(row.top, top);
    row.bottom = Math.min(row.bottom, top + height);
  }
  return rows
    .toSorted((one, other) => one.top - other.top)
    .flatMap(({ items: row }) => row.toSorted((one, other) => one.box.left - other.box.left));
};
