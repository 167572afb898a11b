import { type Rgb, rgbToLab } from '../../oklab.ts';
import type { Picture } from '../../picture.ts';
import type { Backdrop } from '../backdrop.ts';
import type { LabPlanes } from '../lab-planes.ts';
import { bareCheckerboard, turnsOf } from './bare-checkerboard.ts';
import { borderGrays } from './border-grays.ts';
import { findGrid } from './find-grid.ts';
import { grayLabels } from './gray-labels.ts';
import { seamOf } from './seam-of.ts';

/** Two grays that share the border and take turns in a grid of squares, of any size and starting anywhere. */
export const detectCheckerboard = (picture: Picture, planes: LabPlanes): Backdrop | null => {
  const grays = borderGrays(picture, planes);
  if (!grays) return null;
  const [one, other] = grays;
  const labels = grayLabels(picture, planes, lightnessOf(one), lightnessOf(other));
  const { width, height } = picture;
  const guesses = (['columns', 'rows'] as const).map((way) => findGrid(labels, width, height, way)?.cell);
  // Lines hidden by the subject make cells look wider, never narrower; and squares are squares.
  const cell = Math.min(...guesses.map((guess) => guess ?? Number.POSITIVE_INFINITY));
  if (!Number.isFinite(cell)) return null;
  const columns = findGrid(labels, width, height, 'columns', cell);
  const rows = findGrid(labels, width, height, 'rows', cell);
  if (!columns || !rows || Math.abs(columns.cell - rows.cell) > 0.1 * cell) return null;

  const grid = { columns, rows };
  const columnTurns = turnsOf(width, columns);
  const rowTurns = turnsOf(height, rows);
  let [same, opposite] = [0, 0];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const label = columnTurns[x] === rowTurns[y] ? 1 : -1;
      if (labels[at] === label) same++;
      else if (labels[at] === -label) opposite++;
    }
  }
  if (Math.max(same, opposite) < width + height) return null;
  if (Math.min(same, opposite) > 0.15 * Math.max(same, opposite)) return null;
  const [even, odd] = same > opposite ? [one, other] : [other, one];
  const seam = seamOf(planes, grid, lightnessOf(even), lightnessOf(odd), width);
  return {
    kind: 'checkerboard',
    colors: lightnessOf(one) > lightnessOf(other) ? [one, other] : [other, one],
    bare: bareCheckerboard(picture, grid, even, odd, seam),
  };
};

const lightnessOf = ({ r, g, b }: Rgb): number => rgbToLab(r, g, b).L;
