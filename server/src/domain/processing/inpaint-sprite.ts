import { z } from 'zod';
import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { onceFor } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import { storeImage } from '../images/store-image.ts';
import { storedImage } from '../images/stored-image.ts';
import { uploadPixels } from '../images/upload-pixels.ts';
import { createJobOnce, newJob } from '../jobs/create-job.ts';
import { chooseProviderFor } from '../providers/choose-provider.ts';
import { estimate } from '../providers/estimate.ts';
import { providerNames } from '../providers/provider.ts';
import { drawnSprite } from '../sprites/drawn-sprite.ts';
import { readUpload, type UploadedFile } from '../uploaded-file.ts';
import { validate } from '../validate.ts';

const input = z.object({
  prompt: fields.optionalPrompt,
  provider: fields.given(z.enum(providerNames)),
  seed: fields.seed,
  idempotencyKey: fields.idempotencyKey,
});

const refused = (message: string) => new ValidationError([{ path: ['mask'], message }]);

/** The mask as a picture of the sprite's size that is white somewhere. @throws ValidationError, UnsupportedImageError */
const readMask = async (deps: Deps, bytes: Uint8Array, width: number, height: number) => {
  const image = await storeImage(deps, await deps.codec.clean(bytes));
  if (image.width !== width || image.height !== height) {
    throw refused(
      `is ${image.width} × ${image.height} px: it must be as large as the sprite, ${width} × ${height} px`,
    );
  }
  const { pixels } = await deps.codec.decode(bytes);
  for (let at = 0; at < pixels.length; at += 4) if (isMarked(pixels, at)) return image.sha256;
  throw refused('is white nowhere: paint white what shall be drawn anew');
};

/** Whether the pixel at the byte offset is to be drawn anew: light, and there at all. */
export const isMarked = (mask: Uint8Array | Uint8ClampedArray, at: number): boolean =>
  mask[at + 3]! >= 128 && mask[at]! + mask[at + 1]! + mask[at + 2]! >= 384;

/** What a wish comes to: who draws, what exactly, and what it will cost. @throws as inpaintSprite, but for the mask */
export const planInpaint = async (deps: Deps, viewer: Viewer, spriteId: string, wish: object) => {
  const { prompt, provider: wanted, seed, idempotencyKey } = validate(input, wish);
  const provider = chooseProviderFor(deps, viewer, 'INPAINT', wanted);
  const sprite = await drawnSprite(deps, viewer, spriteId);
  const { width, height, hasAlpha } = await storedImage(deps, sprite.imageSha256);
  const work = {
    width,
    height,
    prompt: prompt || sprite.prompt || sprite.name,
    noBackground: hasAlpha,
    seed: seed ?? deps.newSeed(),
  };
  const nothing = new Uint8Array();
  const request = { capability: 'INPAINT', source: nothing, mask: nothing, ...work } as const;
  return { sprite, provider, work, idempotencyKey, estimateMicros: estimate(provider, request) };
};

/** Queues the drawing anew of a part of a sprite's current picture; the result is one more version of it. */
export const inpaintSprite = async (
  deps: Deps,
  viewer: Viewer,
  spriteId: string,
  maskFile: UploadedFile,
  wish: object,
): Promise<{ spriteId: string; jobId: string }> => {
  const plan = await planInpaint(deps, viewer, spriteId, wish);
  const { sprite, provider, work, idempotencyKey, estimateMicros } = plan;
  const { width, height } = work;
  const mask = await readUpload(maskFile, ['mask'], bounds.uploadBytes);
  const pixels = await uploadPixels(deps, mask);
  const maskSha256 = await inPixelTurn(deps, viewer.userId, pixels, () =>
    readMask(deps, mask, width, height),
  );
  const ownerId = viewer.userId;
  const wholeWish = { spriteId, maskSha256, ...withoutDefaults(input, wish) };
  const once = onceFor(viewer, 'inpaintSprite', idempotencyKey, wholeWish);
  const job = await createJobOnce(deps, ownerId, once, estimateMicros, async (tx) => {
    const created = newJob(deps, {
      ownerId,
      kind: 'INPAINT',
      subjectType: 'Sprite',
      subjectId: sprite.id,
      input: { sourceSha256: sprite.imageSha256, maskSha256, ...work },
      provider: provider.name,
    });
    await tx.jobs.insert(created);
    return { job: created, changes: [] };
  });
  return { spriteId: job.subjectId, jobId: job.id };
};
