import { animationLoops } from '@papeterie/pixels/animation-loop';
import { type SheetFormatName, sheetFormats } from '@papeterie/pixels/sheets/sheet-formats';
import { sheetOptions } from '@papeterie/pixels/sheets/sheet-options';
import { z } from 'zod';
import { keptFrames } from '../animations/set-frames.ts';

export const spriteFormatNames = Object.keys(sheetFormats) as [SheetFormatName, ...SheetFormatName[]];

/** A still or an animation, as it was when the export was asked for. */
const exportedSource = z.object({
  spriteId: z.string(),
  name: z.string(),
  /** What it is called: by the file that it came from, or by action and direction; null for a still. */
  tag: z.string().nullable(),
  frames: keptFrames,
  loop: z.enum(animationLoops),
  plays: z.number().nullable().default(null),
  pivot: z.object({ x: z.number(), y: z.number() }),
});
export type ExportedSource = z.output<typeof exportedSource>;

/** What the job needs. */
export const exportSpritesWork = z.object({
  sources: z.array(exportedSource),
  format: z.enum(spriteFormatNames),
  options: sheetOptions,
  /** What the files begin with. */
  name: z.string(),
});
