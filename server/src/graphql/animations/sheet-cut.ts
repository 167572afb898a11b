import { cutBounds } from '@papeterie/pixels/sheets/cut-options';
import { builder } from '../builder.ts';

const GridCut = builder.inputType('GridCut', {
  description: 'Cells of one size. What is left at the right and below is no cell.',
  fields: (t) => ({
    width: t.int({ required: true, description: `Of a cell, px, 1 to ${cutBounds.side}.` }),
    height: t.int({ required: true, description: `Of a cell, px, 1 to ${cutBounds.side}.` }),
    margin: t.int({
      defaultValue: 0,
      description: `px before the first cell, each way, 0 to ${cutBounds.margin}.`,
    }),
    spacing: t.int({ defaultValue: 0, description: `px between cells, 0 to ${cutBounds.margin}.` }),
  }),
});

const CellsCut = builder.inputType('CellsCut', {
  description: 'So many equal cells over the whole sheet.',
  fields: (t) => ({
    columns: t.int({ required: true, description: `1 to ${cutBounds.cells}.` }),
    rows: t.int({ required: true, description: `1 to ${cutBounds.cells}.` }),
  }),
});

const IslandsCut = builder.inputType('IslandsCut', {
  description:
    'Everything that hangs together, corners included, with nothing around it. What is too faint to be seen, up to an alpha of 10, is nothing.',
  fields: (t) => ({
    minPixels: t.int({
      defaultValue: 4,
      description: `What has fewer px is dust, 1 to ${cutBounds.minPixels.toLocaleString('en')}.`,
    }),
    gap: t.int({
      defaultValue: 1,
      description: `What has fewer empty px in between belongs together, 1 to ${cutBounds.gap}: with 3, a head and the hat that floats 2 px above it.`,
    }),
  }),
});

export const SheetCut = builder.inputType('SheetCut', {
  description: 'How a sheet is cut: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    grid: t.field({ type: GridCut, description: 'Cells of a size.' }),
    cells: t.field({ type: CellsCut, description: 'Columns and rows.' }),
    islands: t.field({ type: IslandsCut, description: 'What hangs together.' }),
  }),
});
