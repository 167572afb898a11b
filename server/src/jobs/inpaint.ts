import type { Picture } from '@papeterie/pixels/picture';
import { z } from 'zod';
import { inPixelTurn } from '../domain/admission/in-pixel-turn.ts';
import { bounds } from '../domain/bounds.ts';
import { spriteChange } from '../domain/changes.ts';
import type { Deps, Viewer } from '../domain/deps.ts';
import { ValidationError } from '../domain/errors.ts';
import { fields } from '../domain/fields.ts';
import { type ImageDeps, storeImage } from '../domain/images/store-image.ts';
import { readImage, storedImage } from '../domain/images/stored-image.ts';
import { uploadPixels } from '../domain/images/upload-pixels.ts';
import { defineWork } from '../domain/jobs/work.ts';
import { askProvider } from '../domain/providers/ask-provider.ts';
import { noPicture } from '../domain/providers/estimate.ts';
import { storeResult } from '../domain/providers/store-result.ts';
import { addVersion } from '../domain/sprites/add-version.ts';
import { drawnSprite } from '../domain/sprites/drawn-sprite.ts';
import { readUpload, type UploadedFile, uploadedFile } from '../domain/uploaded-file.ts';

const wish = z.object({
  spriteId: z.string(),
  /** Whoever only wants to know what it costs needs none. */
  mask: fields.given(uploadedFile),
  prompt: fields.optionalPrompt,
});

const refused = (message: string) => new ValidationError([{ path: ['mask'], message }]);

/** Whether the pixel at the byte offset is to be drawn anew: light, and there at all. */
const isMarked = (mask: Uint8Array | Uint8ClampedArray, at: number): boolean =>
  mask[at + 3]! >= 128 && mask[at]! + mask[at + 1]! + mask[at + 2]! >= 384;

type Size = { width: number; height: number };

/** The mask as a picture of the sprite's size that is white somewhere. @throws ValidationError, UnsupportedImageError */
const readMask = async (deps: ImageDeps, bytes: Uint8Array, { width, height }: Size) => {
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

/** The mask's sha256. @throws as readMask */
const keepMask = async (
  deps: ImageDeps & Pick<Deps, 'admission'>,
  viewer: Viewer,
  file: UploadedFile | undefined,
  size: Size,
) => {
  if (!file) throw refused('is missing');
  const bytes = await readUpload(file, ['mask'], bounds.uploadBytes);
  const pixels = await uploadPixels(deps, bytes);
  return inPixelTurn(deps, viewer.userId, pixels, () => readMask(deps, bytes, size));
};

/** The source with what the mask marks taken from `redrawn`: vendors also touch what they should keep. */
const blend = (source: Picture, mask: Picture, redrawn: Picture): Picture => {
  const pixels = source.pixels.slice();
  for (let at = 0; at < pixels.length; at += 4) {
    if (isMarked(mask.pixels, at)) pixels.set(redrawn.pixels.subarray(at, at + 4), at);
  }
  return { ...source, pixels };
};

/** Draws a part of a sprite's current picture anew: one more version, when it is done. */
export const inpaintSprite = defineWork({
  kind: 'INPAINT',
  description: 'Draws a part of a sprite anew.',
  operation: 'inpaintSprite',
  capability: 'INPAINT',
  subject: { type: 'Sprite', table: 'sprites' },

  wish: () => wish,

  find: (deps, viewer, { spriteId }) => drawnSprite(deps, viewer, spriteId),

  async plan(deps, viewer, { mask, prompt, seed }, sprite) {
    const sourceSha256 = sprite.imageSha256;
    const { width, height, hasAlpha } = await storedImage(deps, sourceSha256);
    const part = {
      width,
      height,
      prompt: prompt || sprite.prompt || sprite.name,
      noBackground: hasAlpha,
      seed,
    };
    return {
      request: { capability: 'INPAINT', source: noPicture, mask: noPicture, ...part },
      subjectId: sprite.id,
      input: async () => ({ sourceSha256, maskSha256: await keepMask(deps, viewer, mask, part), ...part }),
      fill: async () => [],
    };
  },

  input: z.object({
    sourceSha256: z.string(),
    maskSha256: z.string(),
    width: z.number(),
    height: z.number(),
    prompt: z.string(),
    noBackground: z.boolean(),
    seed: z.number(),
  }),

  async run(deps, job, { sourceSha256, maskSha256, ...part }, context) {
    const source = await readImage(deps, sourceSha256);
    const mask = await readImage(deps, maskSha256);
    const result = await askProvider(deps, job, { capability: 'INPAINT', source, mask, ...part }, context);
    const [redrawn] = await storeResult(deps, result);
    const [before, marked, after] = await Promise.all(
      [source, mask, await readImage(deps, redrawn!.sha256)].map((bytes) => deps.codec.decode(bytes)),
    );
    const image = await storeImage(deps, await deps.codec.encodePng(blend(before!, marked!, after!)));
    const sprite = { id: job.subjectId, ownerId: job.ownerId };
    return {
      model: result.model,
      note: result.note,
      async write(tx) {
        // Deleted meanwhile: the money is gone, the picture has no place.
        if (!(await tx.sprites.find({ id: sprite.id }))) return [];
        await addVersion(deps, tx, sprite, image.sha256, 'inpaint');
        return [spriteChange(sprite)];
      },
    };
  },
});
