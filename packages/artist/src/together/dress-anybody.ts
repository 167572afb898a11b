import type { Art } from '../art.ts';
import type { Carried } from '../prompt/plan.ts';
import { type Sketch, splitSketch } from '../sketch.ts';
import { dressUp } from '../subjects/parts/dress.ts';
import { wearableNamed } from '../wearables/registry.ts';
import { wearerOf } from './find-head.ts';

/** What is before the eyes rather than on the head. */
const facial = new Set(['glasses', 'eyepatch', 'mask']);

/** Puts clothes on a subject that draws none itself: slimes, cacti, candles. */
export const dressAnybody = (art: Art, sketch: Sketch, clothes: readonly Carried[]): void => {
  if (!clothes.length) return;
  // A blossom on its head makes room for a hat.
  if (clothes.some(({ name }) => wearableNamed(name)?.coversHair)) {
    const { rest } = splitSketch(sketch, ({ paint }) => paint === 'bloom');
    sketch.parts.splice(0, sketch.parts.length, ...rest.parts);
  }
  const wearers = {
    onFace: wearerOf(sketch, art.camera, true),
    elsewhere: wearerOf(sketch, art.camera, false),
  };
  for (const one of clothes)
    dressUp(art, sketch, facial.has(one.name) ? wearers.onFace : wearers.elsewhere, [one]);
};
