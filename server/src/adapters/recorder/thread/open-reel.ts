import { createPainter } from '../painting/painter.ts';
import { type Reel, timeOf } from '../reel.ts';

/** Paints a frame of a recording, as RGBA, into `into`. */
export type PaintFrame = (index: number, into: Uint8Array) => void;

export const openReel = async (reel: Reel): Promise<PaintFrame> => {
  const part = { from: reel.from, to: timeOf(reel, reel.frameCount) };
  const paint = await createPainter(reel.scene, reel.pictures, reel, part);
  return (index, into) => paint(timeOf(reel, index), into);
};
