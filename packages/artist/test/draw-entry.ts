import type { Picture } from '@papeterie/pixels/picture';
import { composeSprite, paintOptions } from '../src/compose-sprite.ts';
import type { DrawRequest } from '../src/draw-request.ts';
import type { Plan } from '../src/prompt/plan.ts';
import { readPrompt } from '../src/prompt/read-prompt.ts';
import { enlarge } from '../src/raster/enlarge.ts';
import { paintSketch } from '../src/raster/paint-sketch.ts';
import { limitPalette } from '../src/raster/palette.ts';

/** Draws a subject by its name, whatever the words are that lead to it. */
export const drawNamed = (
  name: string,
  plan: Partial<Plan> = {},
  options: Partial<DrawRequest> = {},
): Picture => {
  const request = { prompt: name, width: 64, height: 64, seed: 7, noBackground: true, ...options };
  const { canvas, still, fit } = composeSprite(request, {
    ...readPrompt('apple'),
    subject: name,
    noun: name,
    ...plan,
  });
  const frame = paintSketch(
    still.sketch,
    canvas.width,
    canvas.height,
    fit,
    paintOptions(request, still.paints),
  );
  limitPalette(frame.color, frame.precious, 16);
  return enlarge(frame.color, canvas, request);
};
