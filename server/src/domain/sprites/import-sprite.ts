import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { fields } from '../fields.ts';
import { storeImage } from '../images/store-image.ts';
import { StepError } from '../pixels/process/step.ts';
import { nameFromFile, readUpload, type UploadedFile } from '../uploaded-file.ts';
import { validate } from '../validate.ts';
import { addVersion } from './add-version.ts';
import { newSprite } from './new-sprite.ts';
import { readSignature, type Signature, sign } from './signature.ts';
import { spriteChange } from './sprite-change.ts';

const input = z.object({
  name: fields.given(fields.name),
  removeBackground: fields.orElse(z.boolean(), false),
});

/** Puts an uploaded picture into the library: the original as it came, and a clean version of it to work with. */
export const importSprite = async (
  deps: Deps,
  viewer: Viewer,
  file: UploadedFile,
  given: unknown,
): Promise<{ spriteId: string }> => {
  const options = validate(input, given);
  const bytes = await readUpload(file, ['file'], bounds.uploadBytes);
  const original = await storeImage(deps, bytes);
  const signed = readSignature(bytes);
  const clean = sign(await deps.codec.clean(bytes), signed);
  const current = await storeImage(deps, options.removeBackground ? await cutOut(deps, clean) : clean);

  const sprite = newSprite({
    id: deps.newId(),
    ownerId: viewer.userId,
    name: options.name ?? nameFromFile(file.name),
    source: 'IMPORTED',
    originalSha256: original.sha256,
    ...(signed && drawnAs(signed)),
    createdAt: deps.now(),
  });
  await deps.store.write(async (tx) => {
    await tx.sprites.insert(sprite);
    await addVersion(deps, tx, sprite, original.sha256, 'import');
    if (current.sha256 !== original.sha256) {
      await addVersion(
        deps,
        tx,
        sprite,
        current.sha256,
        options.removeBackground ? 'remove background' : 'clean',
      );
    }
  });
  deps.events.publish([spriteChange(sprite)]);
  return { spriteId: sprite.id };
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

/** Without its background; as it came when none can be told. On a worker thread, like all work on many pixels. */
const cutOut = async ({ codec, workshop }: Deps, bytes: Uint8Array): Promise<Uint8Array> => {
  const step = { kind: 'removeBackground', options: { holes: false } } as const;
  const signal = AbortSignal.timeout(bounds.processSeconds * 1_000);
  try {
    const [cut] = await workshop.process([await codec.decode(bytes)], [step], signal);
    return await codec.encodePng(cut!);
  } catch (error) {
    if (error instanceof StepError || signal.aborted) return bytes;
    throw error;
  }
};
