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
    const held = thing.grip.height / 100;
    const scale = eats ? Math.min(held, (head.rx * 1.3) / 100) : held;
    const side = i ? -1 : 1;
    const { x: faceX, y: faceY, wide } = head.face ?? { ...head, wide: head.rx };
    const mouthed = eats || art.subject.body === 'SWIMMER' || art.subject.body === 'CRAWLER';
    const x = mouthed ? faceX + head.rx * 0.36 * side : head.x + head.rx * 0.72 * side;
    const y = mouthed
      ? faceY + Math.max(head.ry * 0.5, wide * 0.55) + scale * 20
      : box.y1 - (box.y1 - box.y0) * 0.22;
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
