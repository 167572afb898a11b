import type { Cell } from './cells.ts';
import { type PageLimits, packInWidth, packOnOnePage, type Size, widestPage } from './pack-rectangles.ts';

/** Cells by look with their places: what a page shows, whatever frames it is shown for. */
export type FilledPage = Size & { places: Map<number, { cell: Cell; x: number; y: number }> };
type Measure = (cell: Cell) => Size;

const differentLooks = (cells: readonly Cell[]): Cell[] => [
  ...new Map(cells.map((cell) => [cell.look, cell])).values(),
];

const fits = (cells: readonly Cell[], measure: Measure, limits: PageLimits): boolean => {
  const side = widestPage(limits);
  const sizes = differentLooks(cells).map(measure);
  if (sizes.reduce((sum, { width, height }) => sum + width * height, 0) > side * side) return false;
  return packInWidth(sizes, side, { ...limits, maxSide: side }) !== null;
};

/** How many of the groups fit together on one page, by halving. */
const countFitting = (groups: readonly Cell[][], measure: Measure, limits: PageLimits): number => {
  let [sure, tooMany] = [0, groups.length + 1];
  while (tooMany - sure > 1) {
    const middle = Math.floor((sure + tooMany) / 2);
    if (fits(groups.slice(0, middle).flat(), measure, limits)) sure = middle;
    else tooMany = middle;
  }
  return sure;
};

const fillPage = (cells: readonly Cell[], measure: Measure, limits: PageLimits): FilledPage => {
  const looks = differentLooks(cells);
  const packing = packOnOnePage(looks.map(measure), limits);
  if (!packing) throw new Error('what fitted on a page does so no longer');
  const places = looks.map((cell, i) => [cell.look, { cell, ...packing.places[i]! }] as const);
  return { width: packing.width, height: packing.height, places: new Map(places) };
};

/**
 * Puts groups of cells on pages, in order. A group stays on one page, so that an animation needs one texture only; only
 * one that is too large for any page goes on over several. Every single cell has to fit on a page.
 * @returns the pages, and for each group the page of each of its cells
 */
export const fillPages = (
  groups: readonly Cell[][],
  measure: Measure,
  limits: PageLimits,
): { pages: FilledPage[]; pageOf: number[][] } => {
  const pages: FilledPage[] = [];
  let rest = groups.map((cells, group) => ({ cells, group }));
  const pageOf = groups.map((): number[] => []);
  while (rest.length > 0) {
    const count = countFitting(
      rest.map(({ cells }) => cells),
      measure,
      limits,
    );
    if (count === 0) {
      const [{ cells, group }, ...others] = rest as [(typeof rest)[number], ...typeof rest];
      rest = [...cells.map((cell) => ({ cells: [cell], group })), ...others];
      continue;
    }
    const here = rest.slice(0, count);
    rest = rest.slice(count);
    for (const { cells, group } of here) pageOf[group]!.push(...cells.map(() => pages.length));
    pages.push(
      fillPage(
        here.flatMap(({ cells }) => cells),
        measure,
        limits,
      ),
    );
  }
  return { pages, pageOf };
};
