import type { Art } from '../../art.ts';
import { flat } from '../../color/paint.ts';
import { ball } from '../../shapes/primitives.ts';
import type { Sketch } from '../../sketch.ts';
import { eyes } from '../../stamps/eyes.ts';
import { mouths } from '../../stamps/mouths.ts';
import { moodOf } from '../parts/mood.ts';

/** Celestial bodies smile when they are cute, and sleep when they are sleepy. */
export const drawSkyFace = (
  art: Art,
  sketch: Sketch,
  x: number,
  y: number,
  size: number,
  always = false,
): void => {
  const wanted = ['cute', 'happy', 'sleepy', 'fierce', 'sad', 'evil'] as const;
  if (!always && !wanted.some((t) => art.has(t))) return;
  for (const side of [-1, 1] as const) {
    sketch.mark(eyes[moodOf(art, 'dot')], x + side * size * 0.42, y, size * 0.34, {
      depth: 30,
      side,
      axis: x,
      flip: side > 0 && art.has('fierce'),
    });
    if (art.level >= 1)
      sketch.part('cheek', ball(x + side * size * 0.66, y + size * 0.28, size * 0.13, size * 0.08), {
        depth: 20,
        group: 'cheek',
        line: false,
      });
  }
  sketch.mark(mouths[art.has('sad') ? 'frown' : 'smile'], x, y + size * 0.32, size * 0.16, { depth: 30 });
};

export const faces = { eyes: flat('ink'), cheek: flat('coral') };
