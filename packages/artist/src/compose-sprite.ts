import type { Subject } from './art.ts';
import type { DrawRequest } from './draw-request.ts';
import type { Direction } from './drawing-options.ts';
import { levelFor } from './level.ts';
import type { Plan } from './prompt/plan.ts';
import { type Canvas, canvasFor, fitInto } from './raster/fit.ts';
import type { Fit } from './raster/frame.ts';
import { measure } from './raster/measure.ts';
import type { PaintOptions } from './raster/paint-sketch.ts';
import type { Camera } from './rig/camera.ts';
import type { Moment } from './rig/pose.ts';
import type { Box } from './shapes/shape.ts';
import { type Sketched, sketchSubject } from './sketch-subject.ts';
import { directionOf, standOf } from './stand-of.ts';
import { subjectNamed } from './subjects/registry.ts';
import { bustOf, within } from './together/bust.ts';

/** A subject as it stands on its grid, before it has pixels. */
export type Composition = {
  readonly subject: Subject;
  /** What it rides, if that moves by itself. */
  readonly mount?: Subject;
  /** What it was called. */
  readonly noun: string;
  /** How it stands in the still. */
  readonly camera: Camera;
  readonly canvas: Canvas;
  readonly still: Sketched;
  /** The box, in units, that it really fills. */
  readonly box: Box;
  readonly fit: Fit;
  /** Pixels a unit that the still was drawn for. */
  readonly pixels: number;
  /** The same subject with the same dice at another size, in a moment of a movement, facing elsewhere. */
  sketchAt(pixels: number, moment?: Moment, facing?: Direction): Sketched;
};

/** As large as another drawing of the same, on the same ground; over the middle, as it would stand alone. */
const asLargeAs = (alone: Fit, { scale, dy }: Fit, { width }: Canvas): Fit => {
  const middle = (width / 2 - alone.dx) / alone.scale;
  return { scale, dx: Math.round(width / 2 - middle * scale), dy };
};

/**
 * Sketches the subject of a plan and finds its place on the grid. Not for scenery, which fills the picture.
 * @param like the same drawing from another side, whose size it shall have
 */
export const composeSprite = (request: DrawRequest, plan: Plan, like?: Composition): Composition => {
  const canvas = canvasFor(request.width, request.height);
  const subject = subjectNamed(plan.subject)!;
  // A portrait has room for what a whole body of its size has not.
  const portrait = plan.camera === 'PORTRAIT';
  const level = levelFor(Math.min(canvas.height, canvas.width * 1.3) * (portrait ? 2 : 1), request.detail);
  const drawn: Composition['sketchAt'] = (pixels, moment, facing) =>
    sketchSubject({
      plan,
      seed: request.seed,
      camera: standOf(subject, plan, { ...request, direction: facing ?? request.direction }),
      free: !directionOf(plan, facing ?? request.direction),
      level,
      pixels,
      mood: request.mood,
      moment,
    });
  const bust = portrait ? bustOf(drawn(canvas.height / 50).sketch, subject.look !== undefined) : undefined;
  const sketchAt: Composition['sketchAt'] = (pixels, moment, facing) => {
    const whole = drawn(pixels, moment, facing);
    return bust ? { ...whole, sketch: within(bust, whole.sketch) } : whole;
  };
  const fill = plan.traits.includes('tiny') ? 0.84 : 0.95;
  const floats = plan.ground ? false : subject.floats === true || plan.ridden?.name === 'broom';
  const rough = measure(sketchAt(canvas.height / 100).sketch.parts, 2);
  const pixels = like?.pixels ?? fitInto(rough, canvas, fill, floats).scale;
  const still = sketchAt(pixels);
  const box = measure(still.sketch.parts, 0.8);
  const alone = fitInto(box, canvas, fill, floats);
  const fit = like ? asLargeAs(alone, like.fit, canvas) : alone;
  return {
    subject,
    mount: plan.ridden && subjectNamed(plan.ridden.name),
    noun: plan.noun,
    camera: standOf(subject, plan, request),
    canvas,
    still,
    box,
    fit,
    pixels,
    sketchAt,
  };
};

/** How a request wants its pixels. */
export const paintOptions = (request: DrawRequest, paints: PaintOptions['paints']): PaintOptions => ({
  outline: request.outline ?? 'COLORED',
  shading: request.shading ?? 'DETAILED',
  contrast: request.mood?.contrast ?? 1,
  paints,
});
