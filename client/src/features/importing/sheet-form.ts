import type { ImportSheetInput, SheetCut, SheetUse } from '../../gql/graphql.ts';

export type CutKind = keyof SheetCut;

/** How a sheet is to be cut; all ways keep their numbers while another one is looked at. */
export type SheetForm = {
  as: SheetUse;
  kind: CutKind;
  columns: number;
  rows: number;
  width: number;
  height: number;
  margin: number;
  spacing: number;
  minPixels: number;
  gap: number;
  action: string;
  frameDurationMs: number;
  removeBackground: boolean;
};

export const sheetForm: SheetForm = {
  as: 'SPRITES',
  kind: 'grid',
  columns: 4,
  rows: 4,
  width: 32,
  height: 32,
  margin: 0,
  spacing: 0,
  minPixels: 4,
  gap: 1,
  action: 'walk',
  frameDurationMs: 125,
  removeBackground: false,
};

type CutNumber = Exclude<keyof SheetForm, 'as' | 'kind' | 'action' | 'removeBackground'>;

export const cutNumbers: Record<
  CutNumber,
  { label: string; min: number; max: number; step: number; unit?: string }
> = {
  width: { label: 'Cell width', min: 1, max: 4096, step: 1, unit: 'px' },
  height: { label: 'Cell height', min: 1, max: 4096, step: 1, unit: 'px' },
  margin: { label: 'Before the first', min: 0, max: 1024, step: 1, unit: 'px' },
  spacing: { label: 'Between cells', min: 0, max: 1024, step: 1, unit: 'px' },
  columns: { label: 'Columns', min: 1, max: 1024, step: 1 },
  rows: { label: 'Rows', min: 1, max: 1024, step: 1 },
  minPixels: { label: 'Dust is less than', min: 1, max: 4096, step: 1, unit: 'px' },
  gap: { label: 'Together within', min: 1, max: 64, step: 1, unit: 'px' },
  frameDurationMs: { label: 'Each frame', min: 10, max: 60_000, step: 5, unit: 'ms' },
};

/** Which numbers each way of cutting asks for; exhaustive. */
export const numbersOfCut: Record<CutKind, readonly CutNumber[]> = {
  grid: ['width', 'height', 'margin', 'spacing'],
  cells: ['columns', 'rows'],
  islands: ['minPixels', 'gap'],
};

const cutOf = (form: SheetForm): SheetCut => {
  const { columns, rows, width, height, margin, spacing, minPixels, gap } = form;
  if (form.kind === 'grid') return { grid: { width, height, margin, spacing } };
  return form.kind === 'cells' ? { cells: { columns, rows } } : { islands: { minPixels, gap } };
};

export const sheetInput = (form: SheetForm, file: File, name: string): ImportSheetInput => ({
  file,
  name,
  as: form.as,
  cut: cutOf(form),
  removeBackground: form.removeBackground,
  ...(form.as === 'ANIMATION'
    ? { action: form.action.trim() || 'play', frameDurationMs: form.frameDurationMs }
    : {}),
});

type Rect = { x: number; y: number; width: number; height: number };

/** Where a sheet of this size would be cut; none for islands, which only the server finds. */
export const cutLines = (form: SheetForm, sheet: { width: number; height: number }): Rect[] => {
  const rects: Rect[] = [];
  const lay = (left: number, top: number, stepX: number, stepY: number, width: number, height: number) => {
    for (let y = top; y + height <= sheet.height && rects.length < 500; y += stepY)
      for (let x = left; x + width <= sheet.width && rects.length < 500; x += stepX)
        rects.push({ x, y, width, height });
  };
  const { margin, spacing, width, height, columns, rows } = form;
  if (form.kind === 'grid') lay(margin, margin, width + spacing, height + spacing, width, height);
  if (form.kind === 'cells') {
    const cell = { width: Math.floor(sheet.width / columns), height: Math.floor(sheet.height / rows) };
    if (cell.width > 0 && cell.height > 0) lay(0, 0, cell.width, cell.height, cell.width, cell.height);
  }
  return rects;
};
