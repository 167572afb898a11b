import { z } from 'zod';

export const sheetLayouts = ['PACKED', 'GRID'] as const;

/** The largest export: what one job holds in memory and packs in seconds. */
export const sheetBounds = {
  frames: 2_048,
  /** Of all frames together, after scaling. */
  pixels: 67_108_864,
  /** Of one page, each way. */
  maxSide: 8_192,
} as const;

/** How sprites are put on pages. Lengths are pixels of the page. */
export const sheetOptions = z.object({
  /** Empty pixels between frames. */
  padding: z.int().min(0).max(64).default(2),
  /** How often a frame's border is repeated around it, so that filtering finds no foreign pixels. */
  extrusion: z.int().min(0).max(8).default(0),
  /** Cut away what is empty around a frame; where it was stays known. In a GRID all cells are cut alike. */
  trim: z.boolean().default(true),
  /** Pixels of the page for one pixel of the sprite, each way. */
  scale: z.int().min(1).max(16).default(1),
  /** PACKED: as little area as possible. GRID: equal cells, each animation in rows of its own, pivots in one place. */
  layout: z.enum(sheetLayouts).default('PACKED'),
  /** No page is wider or higher. */
  maxSide: z.int().min(64).max(sheetBounds.maxSide).default(4_096),
  /** Widths and heights of pages are powers of two. */
  powerOfTwo: z.boolean().default(false),
});
export type SheetOptions = z.output<typeof sheetOptions>;
