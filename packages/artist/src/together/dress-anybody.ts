import type { Art } from '../art.ts';
import type { Carried } from '../prompt/plan.ts';
import type { Sketch } from '../sketch.ts';
import { dressUp } from '../subjects/parts/dress.ts';
import { wearerOf } from './find-head.ts';

/** Puts clothes on a subject that draws none itself: slimes, cacti, candles. */
export const dressAnybody = (art: Art, sketch: Sketch, clothes: readonly Carried[]): void => {
  if (clothes.length) dressUp(art, sketch, wearerOf(sketch, art.camera), clothes);
};
