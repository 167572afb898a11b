import type { Picture } from '../../../../../domain/pixels/picture.ts';
import { actions } from '../../actions/actions.ts';
import { fillIn, paintBackdrop } from '../backdrops/paint-backdrop.ts';
import { type Composition, composeSprite, paintOptions } from '../compose-sprite.ts';
import type { DrawRequest, Report } from '../draw-request.ts';
import { drawScenery } from '../draw-sprite.ts';
import { describePlan } from '../prompt/describe.ts';
import { readPrompt } from '../prompt/read-prompt.ts';
import { enlarge } from '../raster/enlarge.ts';
import type { Fit, Frame } from '../raster/frame.ts';
import { measure } from '../raster/measure.ts';
import { paintSketch } from '../raster/paint-sketch.ts';
import type { Moment } from '../rig/pose.ts';
import { subjectNamed } from '../subjects/registry.ts';
import { fitMovement } from './fit-movement.ts';
import { frameTimes } from './frame-times.ts';
import { colorsOf, limitTogether } from './limit-together.ts';
import { momentsOf } from './moments.ts';
import type { MovementRequest } from './movement-request.ts';
import { panScenery } from './pan-scenery.ts';

export type Movement = {
  frames: Picture[];
  durationsMs: number[];
  /** What was understood, as for a still. */
  description: string;
};

/** Smaller pixels round a movement differently: it is measured until its size settles, thrice at most. */
const settledFit = (
  { canvas, fit: still, pixels, sketchAt }: Composition,
  momentsAt: (scale: number) => readonly Moment[],
): Fit => {
  let fit = still;
  for (let round = 0; round < 3; round++) {
    const boxes = momentsAt(fit.scale).map((moment) =>
      measure(sketchAt(pixels, moment, moment.pose.facing).sketch.parts, 1),
    );
    const next = fitMovement(boxes, fit, canvas);
    const isSettled = next.scale === fit.scale;
    fit = next;
    if (isSettled) break;
  }
  return fit;
};

/** The backdrop of the still, in every frame: its shadow lies where the subject stands. */
const paintBehind = (
  frames: readonly Frame[],
  { subject, canvas, still }: Composition,
  fit: Fit,
  request: DrawRequest,
  place: Parameters<typeof paintBackdrop>[1],
): void => {
  const standing = paintSketch(
    still.sketch,
    canvas.width,
    canvas.height,
    fit,
    paintOptions(request, still.paints),
  );
  const backdrop = paintBackdrop(standing, place, request.seed, request.mood, subject.floats === true);
  for (const frame of frames) fillIn(frame, backdrop);
};

/**
 * Draws a movement of a sprite: the joints of its rig move and it is drawn anew for each frame, the same sibling from
 * the same dice. All frames have the size of the still, one scale, one ground, one palette.
 */
export const drawMovement = (request: MovementRequest, report: Report = () => {}): Movement => {
  const plan = readPrompt(request.prompt, request.mood?.words);
  const description = describePlan(plan);
  const durationsMs = frameTimes(actions[request.action].durationMs, request.frames);
  report(0.02, description);
  if (subjectNamed(plan.subject)?.fill) {
    const still = drawScenery(request, plan, () => {});
    return { frames: panScenery(still, request), durationsMs, description };
  }
  const composition = composeSprite(request, plan);
  const { canvas, sketchAt, pixels } = composition;
  const fit = settledFit(composition, (scale) => momentsOf(request, composition, scale));
  const same = fit.scale === composition.fit.scale;
  const moments = momentsOf(request, composition, fit.scale);
  const frames = moments.map((moment, i) => {
    report(0.1 + (0.8 * i) / request.frames, `frame ${i + 1} of ${request.frames}`);
    const { sketch, paints } = sketchAt(same ? pixels : fit.scale, moment, moment.pose.facing);
    return paintSketch(sketch, canvas.width, canvas.height, fit, paintOptions(request, paints));
  });
  report(0.92, 'choosing colors');
  limitTogether(frames, colorsOf(composition, paintOptions(request, composition.still.paints)));
  if (!request.noBackground)
    paintBehind(frames, composition, fit, request, plan.place ?? composition.subject.home);
  return { frames: frames.map(({ color }) => enlarge(color, canvas, request)), durationsMs, description };
};
