import type { Picture } from '@papeterie/pixels/picture';
import { fillIn, paintBackdrop } from './backdrops/paint-backdrop.ts';
import { composeSprite, paintOptions } from './compose-sprite.ts';
import { type DrawRequest, type Report, spriteColors } from './draw-request.ts';
import { describePlan } from './prompt/describe.ts';
import type { Plan } from './prompt/plan.ts';
import { readPrompt } from './prompt/read-prompt.ts';
import { enlarge } from './raster/enlarge.ts';
import { paintSketch } from './raster/paint-sketch.ts';
import { limitPalette } from './raster/palette.ts';
import { paintScenery } from './scenery/paint-scenery.ts';
import { subjectNamed } from './subjects/registry.ts';

export type { DrawRequest } from './draw-request.ts';

export type Drawing = {
  picture: Picture;
  /** What was understood, e.g. 'a fierce tiny dragon, green, breathing fire'. */
  description: string;
};

/** Draws a sprite: the same request gives the same bytes. */
export const drawSprite = (request: DrawRequest, report: Report = () => {}): Drawing => {
  const plan = readPrompt(request.prompt, request.mood?.words);
  const description = describePlan(plan);
  report(0.1, description);
  if (subjectNamed(plan.subject)?.fill) return { picture: drawScenery(request, plan, report), description };
  const { subject, canvas, still, fit } = composeSprite(request, plan);
  report(0.3, 'drawing');
  const { width, height } = canvas;
  const frame = paintSketch(still.sketch, width, height, fit, paintOptions(request, still.paints));
  report(0.7, 'choosing colors');
  limitPalette(frame.color, frame.precious, spriteColors);
  if (!request.noBackground) {
    report(0.8, 'painting the backdrop');
    const place = plan.place ?? subject.home;
    fillIn(frame, paintBackdrop(frame, place, request.seed, request.mood, subject.floats === true));
  }
  report(0.95, 'finishing');
  return { picture: enlarge(frame.color, canvas, request), description };
};

/** Scenery has the pixels of the picture, however large: what stands before it is enlarged with it. */
export const drawScenery = (
  { width, height, seed, shading, mood, noBackground }: DrawRequest,
  plan: Plan,
  report: Report,
): Picture => {
  report(0.3, 'painting');
  const dithers = shading !== 'FLAT' && shading !== 'BASIC';
  const options = { width, height, seed, dithers, mood };
  const color = paintScenery(subjectNamed(plan.subject)!, plan, options, !noBackground);
  report(0.95, 'finishing');
  return enlarge(color, { width, height, factor: 1 }, { width, height });
};
