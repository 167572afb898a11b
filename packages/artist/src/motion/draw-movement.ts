import type { Picture } from '@papeterie/pixels/picture';
import type { Box } from '@papeterie/pixels/process/bounding-box';
import { wholeBox } from '@papeterie/pixels/process/pivot-box';
import { actions } from '../actions/actions.ts';
import { fillIn, paintBackdrop } from '../backdrops/paint-backdrop.ts';
import { type Composition, composeSprite, paintOptions } from '../compose-sprite.ts';
import type { DrawRequest, Report } from '../draw-request.ts';
import { drawScenery } from '../draw-sprite.ts';
import { describePlan } from '../prompt/describe.ts';
import { readPrompt } from '../prompt/read-prompt.ts';
import { enlarge } from '../raster/enlarge.ts';
import type { Frame } from '../raster/frame.ts';
import { measure } from '../raster/measure.ts';
import { paintSketch } from '../raster/paint-sketch.ts';
import type { Moment } from '../rig/pose.ts';
import { subjectNamed } from '../subjects/registry.ts';
import { frameTimes } from './frame-times.ts';
import { colorsOf, limitTogether } from './limit-together.ts';
import { momentsOf } from './moments.ts';
import type { MovementRequest } from './movement-request.ts';
import { panScenery } from './pan-scenery.ts';
import { noRoom, type Room, roomFor } from './room-for.ts';

export type Movement = {
  frames: Picture[];
  /** Where the still lies in the frames, px. */
  still: Box;
  durationsMs: number[];
  /** What was understood, as for a still. */
  description: string;
};

/** The backdrop of the still, in every frame: its shadow lies where the subject stands. */
const paintBehind = (
  frames: readonly Frame[],
  { subject, canvas, still, fit }: Composition,
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

/** What the frames need beyond the still. A backdrop ends where its picture ends, and what leaves it is not seen. */
const roomOf = (
  { fit, canvas, pixels, sketchAt }: Composition,
  moments: readonly Moment[],
  bare: boolean,
): Room =>
  bare
    ? roomFor(
        moments.map((moment) => measure(sketchAt(pixels, moment, moment.pose.facing).sketch.parts, 1)),
        fit,
        canvas,
      )
    : noRoom;

/**
 * Draws a movement of a sprite: the joints of its rig move and it is drawn anew for each frame, the same sibling from
 * the same dice. One scale, one ground, one palette: those of the still, whatever it does and wherever it looks. All
 * frames have one size, which is larger than the still's where the movement needs the room.
 */
export const drawMovement = (request: MovementRequest, report: Report = () => {}): Movement => {
  const plan = readPrompt(request.prompt, request.mood?.words);
  const description = describePlan(plan);
  const durationsMs = frameTimes(actions[request.action].durationMs, request.frames);
  report(0.02, description);
  if (subjectNamed(plan.subject)?.fill) {
    const still = drawScenery(request, plan, () => {});
    return { frames: panScenery(still, request), still: wholeBox(request), durationsMs, description };
  }
  const drawn = composeSprite(request, plan);
  const shown = { ...request, direction: request.facing ?? request.direction };
  const composition = shown.direction === request.direction ? drawn : composeSprite(shown, plan, drawn);
  const { canvas, sketchAt, pixels, fit } = composition;
  const moments = momentsOf(shown, composition);
  const room = roomOf(composition, moments, request.noBackground);
  const grid = {
    width: canvas.width + room.left + room.right,
    height: canvas.height + room.top + room.bottom,
    factor: canvas.factor,
  };
  const placed = { ...fit, dx: fit.dx + room.left, dy: fit.dy + room.top };
  const frames = moments.map((moment, i) => {
    report(0.1 + (0.8 * i) / request.frames, `frame ${i + 1} of ${request.frames}`);
    const { sketch, paints } = sketchAt(pixels, moment, moment.pose.facing);
    return paintSketch(sketch, grid.width, grid.height, placed, paintOptions(request, paints), canvas.height);
  });
  report(0.92, 'choosing colors');
  limitTogether(frames, colorsOf(drawn, paintOptions(request, drawn.still.paints)));
  if (!request.noBackground)
    paintBehind(frames, composition, request, plan.place ?? composition.subject.home);
  const still = {
    left: room.left * canvas.factor,
    top: room.top * canvas.factor,
    width: request.width,
    height: request.height,
  };
  const size = {
    width: request.width + (room.left + room.right) * canvas.factor,
    height: request.height + (room.top + room.bottom) * canvas.factor,
  };
  return { frames: frames.map(({ color }) => enlarge(color, grid, size)), still, durationsMs, description };
};
