import { boxIn, unlessWhole } from '@papeterie/pixels/process/pivot-box';
import { operationOf } from '@papeterie/pixels/process/steps';
import { z } from 'zod';
import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import type { Deps, Viewer } from '../deps.ts';
import { storePictures } from '../images/store-image.ts';
import { readSteps, stepWishes } from '../processing/read-steps.ts';
import { filesOf, pixelsOfSteps, runStepsOnFrames, workableImages } from '../processing/run-steps.ts';
import { validate } from '../validate.ts';
import { changeFrames } from './change-frames.ts';

const input = z.object({ id: z.string(), steps: stepWishes });

/** Pixel work on all frames of an animation: one palette, one box, one grid for all of them, one new version. */
export const processAnimation = async (
  deps: Deps,
  viewer: Viewer,
  wish: unknown,
): Promise<{ animationId: string }> => {
  const { id, steps: wishes } = validate(input, wish);
  const { steps } = await readSteps(deps, viewer, wishes);
  return changeFrames(deps, viewer, id, async (before, { pivotBox }) => {
    const images = await workableImages(
      deps,
      before.map(({ sha256 }) => sha256),
    );
    const pixels = await pixelsOfSteps(images, steps);
    return inPixelTurn(deps, viewer.userId, pixels, async () => {
      const files = await filesOf(deps, images);
      const box = boxIn(pivotBox, images[0]!);
      const processed = await runStepsOnFrames(deps, files, box, steps);
      const sha256s = await storePictures(deps, processed.frames);
      return {
        frames: sha256s.map((sha256, at) => ({ sha256, durationMs: before[at]!.durationMs })),
        pivotBox: unlessWhole(processed.box, processed.frames[0]!),
        operation: operationOf(steps),
      };
    });
  });
};
