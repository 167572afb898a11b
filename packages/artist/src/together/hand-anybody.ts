import type { Art } from '../art.ts';
import type { Carried } from '../prompt/plan.ts';
import { measure } from '../raster/measure.ts';
import { pasteSketch, type Sketch } from '../sketch.ts';
import { findHead } from './find-head.ts';

/** Gives a thing to who has no hands: in the mouth while eating, else before the body. */
export const handAnybody = (art: Art, sketch: Sketch, things: readonly Carried[]): void => {
  if (!things.length || (art.subject.family !== 'person' && art.subject.family !== 'creature')) return;
  const head = findHead(sketch);
  const box = measure(sketch.parts, 1.5);
  const eats = art.plan.words.some((word) => /^(eat|bit|chew|lick|munch|nibbl)/.test(word));
  for (const [i, item] of things.slice(0, 2).entries()) {
    const thing = art.thing(item);
    if (!thing) continue;
    const scale = (thing.grip.height / 100) * (thing.grip.height > 60 ? 0.8 : 1);
    const side = i ? -1 : 1;
    const x = eats ? head.x + head.rx * 0.3 * side : head.x + head.rx * 0.72 * side;
    const y = eats ? head.y + head.ry * 0.62 : box.y1 - (box.y1 - box.y0) * 0.22;
    pasteSketch(
      sketch,
      thing.sketch,
      {
        x: x - thing.grip.at[0] * scale,
        y: y - thing.grip.at[1] * scale,
        scale,
        angleDeg: eats ? -24 * side : (thing.grip.angleDeg ?? 0) * side,
      },
      500 + i,
      `held${i}`,
    );
  }
};
