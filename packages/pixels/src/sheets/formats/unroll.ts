import { playThrough } from '../../play-through.ts';
import type { Sheet, SheetFrame, SheetTag } from '../sheet.ts';

/** A tag's frames for formats that know no way back: see playThrough. */
export const unroll = (sheet: Sheet, tag: SheetTag): { frames: readonly SheetFrame[]; plays: number } =>
  playThrough(sheet.frames.slice(tag.from, tag.to + 1), tag);
