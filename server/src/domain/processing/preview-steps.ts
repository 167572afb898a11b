import { z } from 'zod';
import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import { framesOf } from '../animations/frames-of.ts';
import type { Deps, Viewer } from '../deps.ts';
import { keyOf } from '../global-id.ts';
import { ownAnimation } from '../own.ts';
import { drawnSprite } from '../sprites/drawn-sprite.ts';
import { validate } from '../validate.ts';
import type { PngPicture } from './pixel-work.ts';
import { readSteps, stepWishes } from './read-steps.ts';
import { filesOf, pixelsOfSteps, runSteps, workableImages } from './run-steps.ts';

const input = z.object({ id: z.string(), steps: stepWishes });

export type Preview = { frames: PngPicture[] };

/** What steps would make of a sprite, or of an animation's frames; nothing is kept. @throws as processSprite */
export const previewSteps = async (deps: Deps, viewer: Viewer, wish: unknown): Promise<Preview> => {
  const { id, steps: wishes } = validate(input, wish);
  const { steps } = await readSteps(deps, viewer, wishes);
  const shown = keyOf('SpriteAnimation', id)
    ? (await framesOf(deps.store.read, await ownAnimation(deps, viewer, id))).map(({ sha256 }) => sha256)
    : [(await drawnSprite(deps, viewer, id)).imageSha256];
  const images = await workableImages(deps, shown);
  const pixels = await pixelsOfSteps(images, steps);
  return inPixelTurn(deps, viewer.userId, pixels, async () => ({
    frames: await runSteps(deps, await filesOf(deps, images), steps),
  }));
};
