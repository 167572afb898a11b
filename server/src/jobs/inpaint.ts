import type { Picture } from '@papeterie/pixels/picture';
import { z } from 'zod';
import { storeImage } from '../domain/images/store-image.ts';
import { readImage } from '../domain/images/stored-image.ts';
import type { JobHandler } from '../domain/jobs/job-handler.ts';
import { isMarked } from '../domain/processing/inpaint-sprite.ts';
import { chooseProvider } from '../domain/providers/choose-provider.ts';
import { storeResult } from '../domain/providers/store-result.ts';
import { addVersion } from '../domain/sprites/add-version.ts';
import { spriteChange } from '../domain/sprites/sprite-change.ts';

const input = z.object({
  sourceSha256: z.string(),
  maskSha256: z.string(),
  width: z.number(),
  height: z.number(),
  prompt: z.string(),
  noBackground: z.boolean(),
  seed: z.number(),
});

/** The source with what the mask marks taken from `redrawn`: vendors also touch what they should keep. */
const blend = (source: Picture, mask: Picture, redrawn: Picture): Picture => {
  const pixels = source.pixels.slice();
  for (let at = 0; at < pixels.length; at += 4) {
    if (isMarked(mask.pixels, at)) pixels.set(redrawn.pixels.subarray(at, at + 4), at);
  }
  return { ...source, pixels };
};

/** Draws a part of a sprite anew: one more version. */
export const inpaintJob: JobHandler<z.output<typeof input>> = {
  kind: 'INPAINT',
  input,

  async run(deps, job, { sourceSha256, maskSha256, ...wish }, context) {
    const provider = chooseProvider(deps, 'INPAINT', job.provider);
    const source = await readImage(deps, sourceSha256);
    const mask = await readImage(deps, maskSha256);
    const result = await deps.gates.call(provider, { capability: 'INPAINT', source, mask, ...wish }, context);
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

  // The sprite stays as it was.
  giveUp: async () => [],
  startOver: async (tx, job) => ((await tx.sprites.find({ id: job.subjectId })) ? [] : null),
};
