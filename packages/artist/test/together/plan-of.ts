import type { Picture } from '@papeterie/pixels/picture';
import { composeSprite, paintOptions } from '../../src/compose-sprite.ts';
import { type DrawRequest, spriteColors } from '../../src/draw-request.ts';
import { drawScenery } from '../../src/draw-sprite.ts';
import type { Plan } from '../../src/prompt/plan.ts';
import { enlarge } from '../../src/raster/enlarge.ts';
import { paintSketch } from '../../src/raster/paint-sketch.ts';
import { limitPalette } from '../../src/raster/palette.ts';
import { subjectNamed } from '../../src/subjects/registry.ts';

/** A plan written by hand: what is not said is not there. */
export const planOf = (said: Partial<Plan> & Pick<Plan, 'subject'>): Plan => ({
  noun: said.subject,
  partColors: {},
  traits: [],
  held: [],
  worn: [],
  companions: [],
  contents: [],
  bodyParts: [],
  conditions: [],
  words: [],
  reading: { subject: said.subject, known: true, parts: [], ignored: [] },
  ...said,
});

/** The picture of a plan, as a sprite without a backdrop. */
export const drawPlan = (plan: Plan, options: Partial<DrawRequest> = {}): Picture => {
  const request: DrawRequest = { prompt: '', width: 64, height: 64, seed: 7, noBackground: true, ...options };
  if (subjectNamed(plan.subject)?.fill) return drawScenery(request, plan, () => undefined);
  const { canvas, still, fit } = composeSprite(request, plan);
  const frame = paintSketch(
    still.sketch,
    canvas.width,
    canvas.height,
    fit,
    paintOptions(request, still.paints),
  );
  limitPalette(frame.color, frame.precious, spriteColors);
  return enlarge(frame.color, canvas, request);
};
