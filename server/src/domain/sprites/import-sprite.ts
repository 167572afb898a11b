import { z } from 'zod';
import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import { needRoom } from '../admission/storage.ts';
import { importAnimation } from '../animations/import-animation.ts';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { fields } from '../fields.ts';
import { madeSprite } from '../idempotency/made.ts';
import { hashOfFile, madeBefore, makeOnce, onceFor } from '../idempotency/make-once.ts';
import { uploadPixels } from '../images/upload-pixels.ts';
import { nameFromFile, readUpload, type UploadedFile } from '../uploaded-file.ts';
import { validate } from '../validate.ts';
import { addVersion } from './add-version.ts';
import { importPicture } from './import-picture.ts';
import { newSprite } from './new-sprite.ts';
import type { Signature } from './signature.ts';
import { spriteChange } from './sprite-change.ts';

const input = z.object({
  name: fields.given(fields.name),
  removeBackground: fields.orElse(z.boolean(), false),
  idempotencyKey: fields.idempotencyKey,
});

/**
 * Puts an uploaded picture into the library: the original, upright and without metadata, one to work with, and what it
 * moves like.
 */
export const importSprite = async (
  deps: Deps,
  viewer: Viewer,
  file: UploadedFile,
  given: unknown,
): Promise<{ spriteId: string }> => {
  const { idempotencyKey, ...options } = validate(input, given);
  await needRoom(deps, viewer.userId, file.size);
  const bytes = await readUpload(file, ['file'], bounds.uploadBytes);
  const once = onceFor(viewer, 'importSprite', idempotencyKey, [options, hashOfFile(bytes)]);
  const before = await madeBefore(deps, once, madeSprite);
  if (before) return before;
  const { originalSha256, currentSha256, operation, pivot, signed, animations } = await inPixelTurn(
    deps,
    viewer.userId,
    await uploadPixels(deps, bytes),
    () => importPicture(deps, bytes, options.removeBackground),
  );

  const sprite = newSprite({
    id: deps.newId(),
    ownerId: viewer.userId,
    name: options.name ?? nameFromFile(file.name),
    source: 'IMPORTED',
    originalSha256,
    ...(pivot && { pivotX: pivot.x, pivotY: pivot.y }),
    ...(signed && drawnAs(signed)),
    createdAt: deps.now(),
  });
  return makeOnce(deps, viewer, once, madeSprite, async (tx) => {
    await tx.sprites.insert(sprite);
    await addVersion(deps, tx, sprite, originalSha256, 'import');
    if (currentSha256 !== originalSha256) await addVersion(deps, tx, sprite, currentSha256, operation);
    for (const animation of animations) await importAnimation(deps, tx, sprite, animation);
    return { made: { spriteId: sprite.id }, changes: [spriteChange(sprite)] };
  });
};

/** What a picture says of how it was drawn, so that it can be drawn again. */
const drawnAs = ({ provider, model, recipe }: Signature) => ({
  prompt: recipe.prompt,
  styleKey: recipe.style ?? null,
  provider,
  model,
  seed: recipe.seed,
  recipe,
});
