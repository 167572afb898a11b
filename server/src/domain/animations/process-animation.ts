import { z } from 'zod';
import type { Deps, Viewer } from '../deps.ts';
import { storeImage } from '../images/store-image.ts';
import { operationOf } from '../pixels/process/steps.ts';
import { readSteps, stepWishes } from '../processing/read-steps.ts';
import { picturesOf, runSteps } from '../processing/run-steps.ts';
import type { KeptFrame } from '../sprites/rows.ts';
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
  return changeFrames(deps, viewer, id, async (before) => {
    const pictures = await picturesOf(
      deps,
      before.map(({ sha256 }) => sha256),
    );
    const processed = await runSteps(deps, pictures, steps);
    const frames: KeptFrame[] = [];
    for (const [index, picture] of processed.entries()) {
      const { sha256 } = await storeImage(deps, await deps.codec.encodePng(picture));
      frames.push({ sha256, durationMs: before[index]!.durationMs });
    }
    return { frames, operation: operationOf(steps) };
  });
};
