import { z } from 'zod';
import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import { needRoom } from '../admission/storage.ts';
import { importAnimation } from '../animations/import-animation.ts';
import { bounds } from '../bounds.ts';
import { spriteChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { fields } from '../fields.ts';
import { type Made, madeSprite } from '../idempotency/made.ts';
import { hashOfFile, madeBefore, makeOnce, onceFor } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import { uploadPixels } from '../images/upload-pixels.ts';
import { nameFromFile, readUpload, type UploadedFile } from '../uploaded-file.ts';
import { validate } from '../validate.ts';
import { addVersion } from './add-version.ts';
import { importPicture } from './import-picture.ts';
import { newSprite } from './new-sprite.ts';
import type { Signature } from './signature.ts';

const input = z.object({
  name: fields.given(fields.name),
  removeBackground: fields.orElse(z.boolean(), false),
  idempotencyKey: fields.idempotencyKey,
});

type Imported = { spriteId: string; warnings: readonly string[] };

const imported: Made<Imported> = {
  ...madeSprite,
  schema: z.object({ spriteId: z.string(), warnings: z.array(z.string()).readonly().default([]) }),
};

/**
 * Puts an uploaded picture into the library: the original, upright and without metadata, one to work with, and what it
 * moves like; and says what of the file could not be taken.
 */
export const importSprite = async (
  deps: Deps,
  viewer: Viewer,
  file: UploadedFile,
  given: unknown,
): Promise<Imported> => {
  const { idempotencyKey, ...options } = validate(input, given);
  await needRoom(deps, viewer.userId, file.size);
  const bytes = await readUpload(file, ['file'], bounds.uploadBytes);
  const once = onceFor(viewer, 'importSprite', idempotencyKey, [
    withoutDefaults(input, options),
    hashOfFile(bytes),
  ]);
  const before = await madeBefore(deps, once, imported);
  if (before) return before;
  const pixels = await uploadPixels(deps, bytes);
  const picture = await inPixelTurn(deps, viewer.userId, pixels, () =>
    importPicture(deps, bytes, options.removeBackground),
  );
  const { originalSha256, currentSha256, operation, pivot, signed, animations, warnings } = picture;

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
  return makeOnce(deps, viewer, once, imported, async (tx) => {
    await tx.sprites.insert(sprite);
    await addVersion(deps, tx, sprite, originalSha256, 'import');
    if (currentSha256 !== originalSha256) await addVersion(deps, tx, sprite, currentSha256, operation);
    for (const animation of animations) await importAnimation(deps, tx, sprite, animation);
    return { made: { spriteId: sprite.id, warnings }, changes: [spriteChange(sprite)] };
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
