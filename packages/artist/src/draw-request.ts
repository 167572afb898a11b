import type { DrawingOptions } from './drawing-options.ts';
import type { Mood } from './mood.ts';

/** The sides of what can be drawn, px. */
export const drawnSides = { min: 16, max: 400 } as const;

/** Width and height are px within `drawnSides`; any text is a prompt. */
export type DrawRequest = DrawingOptions & {
  prompt: string;
  width: number;
  height: number;
  seed: number;
  noBackground: boolean;
  mood?: Mood;
};

/** Hears how far it is (0..1) and what is done. */
export type Report = (fraction: number, stage: string) => void;

/** A sprite has no more colors than this, without its backdrop. */
export const spriteColors = 16;
