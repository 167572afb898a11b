import { directions, views } from '@papeterie/artist/drawing-options';
import { facingAfter } from '@papeterie/artist/facing-after';
import { z } from 'zod';
import { readImage } from '../domain/images/stored-image.ts';
import { type JobHandler, someOrNull } from '../domain/jobs/job-handler.ts';
import type { JobRow } from '../domain/jobs/rows.ts';
import { chooseProvider } from '../domain/providers/choose-provider.ts';
import type { ProviderResult } from '../domain/providers/provider.ts';
import { storeResult } from '../domain/providers/store-result.ts';
import { addVersion } from '../domain/sprites/add-version.ts';
import { drawingOrigin, drawingRecipe } from '../domain/sprites/drawing-recipe.ts';
import type { AssetStatus, SpriteRow } from '../domain/sprites/rows.ts';
import { sign, signatureOf, withSteps } from '../domain/sprites/signature.ts';
import { spriteChange } from '../domain/sprites/sprite-change.ts';
import type { Tables } from '../domain/store.ts';

const input = z.object({
  sourceSha256: z.string(),
  width: z.number(),
  height: z.number(),
  from: z.enum(directions),
  view: z.enum(views).optional(),
  origin: drawingOrigin.optional(),
  directions: z.array(z.enum(directions)),
  seed: z.number(),
});

/** The sprites that the job draws, in the order of its directions. */
const turned = (tx: Tables, job: JobRow): Promise<SpriteRow[]> =>
  tx.sprites.list({ jobId: job.id, ownerId: job.ownerId }, { orderBy: [{ id: 'asc' }] });

const setStatus = async (tx: Tables, job: JobRow, status: AssetStatus) => {
  const sprites = await turned(tx, job);
  await tx.sprites.update({ jobId: job.id }, { status });
  return sprites.map(spriteChange);
};

/** Only what can be drawn again from its words: a turned drawing, not a turned picture. */
const signatureFacing = (
  { provider }: JobRow,
  { model, steps = [] }: Pick<ProviderResult, 'model' | 'steps'>,
  { origin, directions: all }: Pick<z.output<typeof input>, 'origin' | 'directions'>,
  index: number,
) => {
  if (!origin) return null;
  const { steps: _before, ...recipe } = origin;
  const direction = facingAfter(all[index]!, steps);
  return withSteps(signatureOf({ provider, model, recipe: { ...recipe, direction } }), steps);
};

/** Draws a sprite from other directions, each as a sprite of its own. */
export const rotateJob: JobHandler<z.output<typeof input>> = {
  kind: 'ROTATE',
  input,

  async run(deps, job, { sourceSha256, ...wish }, context) {
    const provider = chooseProvider(deps, 'ROTATE', job.provider);
    const source = await readImage(deps, sourceSha256);
    const result = await deps.gates.call(provider, { capability: 'ROTATE', source, ...wish }, context);
    const signed = result.images.map((bytes, index) =>
      sign(bytes, signatureFacing(job, result, wish, index)),
    );
    const images = await storeResult(deps, { ...result, images: signed }, wish.directions.length);
    return {
      model: result.model,
      note: result.note,
      async write(tx) {
        const sprites = await turned(tx, job);
        for (const sprite of sprites) {
          // Some may have been deleted meanwhile: each knows which direction it is.
          const { direction } = drawingRecipe.partial().parse(sprite.recipe);
          const index = direction ? wish.directions.indexOf(direction) : -1;
          const image = images[index];
          if (!image) continue;
          await addVersion(deps, tx, sprite, image.sha256, 'rotate');
          await tx.sprites.update({ id: sprite.id }, { originalSha256: image.sha256, model: result.model });
        }
        return sprites.map(spriteChange);
      },
    };
  },

  giveUp: (tx, job) => setStatus(tx, job, 'FAILED'),
  startOver: async (tx, job) => someOrNull(await setStatus(tx, job, 'PENDING')),
};
