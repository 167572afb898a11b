import { operationOf, type Step, type StepWish } from '@papeterie/pixels/process/steps';
import { z } from 'zod';
import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import { needRoom, writeStored } from '../admission/storage.ts';
import { spriteChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { storeImage } from '../images/store-image.ts';
import { addVersion } from '../sprites/add-version.ts';
import { drawnSprite } from '../sprites/drawn-sprite.ts';
import { readSignature, sign, withSteps } from '../sprites/signature.ts';
import { validate } from '../validate.ts';
import { readSteps, stepWishes } from './read-steps.ts';
import { filesOf, pixelsOfSteps, runSteps, workableImages } from './run-steps.ts';

const input = z.object({ id: z.string(), steps: stepWishes });

/**
 * @param kept the steps as the API takes them, which the version remembers
 * @param onWorked is told how long the work took, s, without the wait for its turn
 */
export const processOne = async (
  deps: Deps,
  viewer: Viewer,
  id: string,
  { steps, kept }: { steps: readonly Step[]; kept: readonly StepWish[] },
  onWorked: (seconds: number) => void = () => undefined,
): Promise<{ spriteId: string }> => {
  const sprite = await drawnSprite(deps, viewer, id);
  await needRoom(deps, viewer.userId);
  const images = await workableImages(deps, [sprite.imageSha256]);
  const pixels = await pixelsOfSteps(images, steps);
  const image = await inPixelTurn(deps, viewer.userId, pixels, async () => {
    const began = performance.now();
    const files = await filesOf(deps, images);
    const [processed] = await runSteps(deps, files, steps);
    const stored = await storeImage(deps, sign(processed!.png, withSteps(readSignature(files[0]!), kept)));
    onWorked((performance.now() - began) / 1_000);
    return stored;
  });
  await writeStored(deps, viewer.userId, async (tx) => {
    // What was worked on is what is replaced: whoever was quicker is not overwritten unseen.
    const current = await tx.sprites.find({ id: sprite.id, ownerId: viewer.userId });
    if (!current) throw new NotFoundError('sprite');
    if (current.imageSha256 !== sprite.imageSha256) {
      throw new ValidationError([
        { path: ['id'], message: 'has another picture by now: look at it and try again' },
      ]);
    }
    await addVersion(deps, tx, sprite, image.sha256, operationOf(steps), kept);
  });
  deps.events.publish([spriteChange(sprite)]);
  return { spriteId: sprite.id };
};

/**
 * Pixel work on a sprite's current picture: all of the steps or none, one new version. The original stays, and any version
 * can be gone back to.
 */
export const processSprite = async (
  deps: Deps,
  viewer: Viewer,
  wish: unknown,
): Promise<{ spriteId: string }> => {
  const { id, steps } = validate(input, wish);
  return processOne(deps, viewer, id, await readSteps(deps, viewer, steps));
};
