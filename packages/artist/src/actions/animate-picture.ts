import type { Picture } from '@papeterie/pixels/picture';
import type { Box } from '@papeterie/pixels/process/bounding-box';
import { replaySteps } from '@papeterie/pixels/process/replay-steps';
import type { DrawRequest, Report } from '../draw-request.ts';
import type { Direction } from '../drawing-options.ts';
import { facingAfter } from '../facing-after.ts';
import { drawMovement } from '../motion/draw-movement.ts';
import { frameTimes } from '../motion/frame-times.ts';
import { readPrompt } from '../prompt/read-prompt.ts';
import { moveCutout } from '../puppet/move-cutout.ts';
import { subjectNamed } from '../subjects/registry.ts';
import { type ActionName, actions } from './actions.ts';
import { cannot } from './cannot.ts';
import { drawnStill } from './drawn-still.ts';
import { afterSteps, type Story, storyOf } from './story.ts';

export type AnimationWish = {
  picture: Picture;
  action: ActionName;
  /** 2..20 */
  frames: number;
  /** Where it shall face; as it does when not given. */
  direction?: Direction;
  /** How the picture was drawn, as far as anybody knows. */
  story?: Story;
  seed: number;
};

/** No pictures when it could not be done; the description says why. */
export type Animated = {
  pictures: Picture[];
  /** Where the picture lies in the frames, px; all of them when not given. */
  pivotBox?: Box;
  durationsMs: number[];
  /** Whether the artist drew it anew, joint by joint; else its pixels were moved. */
  redrawn: boolean;
  description: string;
};

/** Whether the artist drew something of which it knows no joints. */
const isMovedByPixels = ({ prompt, mood }: DrawRequest): boolean =>
  subjectNamed(readPrompt(prompt, mood?.words).subject)?.byPixels === true;

/** Sets a picture in motion: our own drawing from its rig, with the pixel work that was done on it; any other by its pixels. */
export const animatePicture = (wish: AnimationWish, report: Report): Animated => {
  const { picture, frames, seed, action, story } = wish;
  const drawn = story && storyOf(story);
  const still = drawn && drawnStill(picture, drawn);
  if (still && !isMovedByPixels(drawn.request)) {
    const { request, steps } = drawn;
    const facing = wish.direction && facingAfter(wish.direction, story.steps);
    const movement = drawMovement({ ...request, facing, action, frames }, report);
    const replayed = replaySteps(still, { frames: movement.frames, box: movement.still }, steps);
    return {
      pictures: replayed.frames,
      pivotBox: replayed.box,
      durationsMs: movement.durationsMs,
      redrawn: true,
      description: `${movement.description}, drawn anew in ${frames} frames${afterSteps(steps)}; ${action}`,
    };
  }
  const impossible = cannot(action, undefined);
  if (impossible) return { pictures: [], durationsMs: [], redrawn: false, description: impossible };
  report(0.1, `moving its pixels: ${action}`);
  const from = story?.drawing.direction && facingAfter(story.drawing.direction, story.steps);
  const direction = wish.direction ?? from ?? 'SOUTH';
  return {
    pictures: moveCutout(picture, { action, frames, seed, direction, from }),
    durationsMs: frameTimes(actions[action].durationMs, frames),
    redrawn: false,
    description: `its pixels moved in ${frames} frames; ${action}`,
  };
};
