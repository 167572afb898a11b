import type { ExportSpritesInput, SheetFormat, SheetLayout } from '../../gql/graphql.ts';
import { sheetFormats, sheetLayouts } from './sheet-formats.ts';

export type ExportOptions = {
  format: SheetFormat;
  layout: SheetLayout;
  padding: number;
  extrusion: number;
  scale: number;
  maxSide: number;
  trim: boolean;
  powerOfTwo: boolean;
  withAnimations: boolean;
};

type Numbers = 'padding' | 'extrusion' | 'scale' | 'maxSide';

/** What the API takes, and what it begins with. */
export const numberRanges: Record<
  Numbers,
  { label: string; help: string; min: number; max: number; step: number; unit: string; begin: number }
> = {
  scale: {
    label: 'Scale',
    help: 'px of the page for one of a sprite',
    min: 1,
    max: 16,
    step: 1,
    unit: '×',
    begin: 1,
  },
  padding: {
    label: 'Padding',
    help: 'Empty px between frames',
    min: 0,
    max: 64,
    step: 1,
    unit: 'px',
    begin: 0,
  },
  extrusion: {
    label: 'Extrusion',
    help: 'Borders repeated around frames, for engines that filter',
    min: 0,
    max: 8,
    step: 1,
    unit: 'px',
    begin: 0,
  },
  maxSide: {
    label: 'Largest page',
    help: 'What does not fit goes on more pages',
    min: 64,
    max: 8192,
    step: 64,
    unit: 'px',
    begin: 4096,
  },
};

const keyOf = <K extends string>(known: Record<K, unknown>, value: unknown, otherwise: K): K =>
  (Object.keys(known) as K[]).find((one) => one === value) ?? otherwise;

/** Last time's choices, whatever an older version kept of them. */
export const parseOptions = (stored: unknown): ExportOptions => {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const number = (key: Numbers) => {
    const { min, max, begin } = numberRanges[key];
    const value = given[key];
    return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value
      : begin;
  };
  return {
    format: keyOf(sheetFormats, given.format, 'PHASER'),
    layout: keyOf(sheetLayouts, given.layout, 'PACKED'),
    padding: number('padding'),
    extrusion: number('extrusion'),
    scale: number('scale'),
    maxSide: number('maxSide'),
    trim: given.trim === true,
    powerOfTwo: given.powerOfTwo === true,
    withAnimations: given.withAnimations !== false,
  };
};

/** The mutation's input: only what counts for the format. */
export const exportInput = (
  { format, scale, withAnimations, ...pages }: ExportOptions,
  subject: { spriteIds: string[] } | { animationIds: string[] },
): ExportSpritesInput => ({
  ...subject,
  format,
  scale,
  ...('spriteIds' in subject ? { withAnimations } : {}),
  ...(sheetFormats[format].hasPages ? pages : {}),
});
