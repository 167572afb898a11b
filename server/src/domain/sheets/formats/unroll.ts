import type { Sheet, SheetFrame, SheetTag } from '../sheet.ts';

/**
 * A tag's frames in the order in which they are shown until they begin again, for formats that know no way back: there
 * and back, neither end twice.
 */
export const unroll = (sheet: Sheet, { from, to, loop }: SheetTag): SheetFrame[] => {
  const frames = sheet.frames.slice(from, to + 1);
  return loop === 'PING_PONG' ? [...frames, ...frames.slice(1, -1).reverse()] : frames;
};
