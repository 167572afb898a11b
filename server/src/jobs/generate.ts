import type { z } from 'zod';
import type { JobHandler } from '../domain/jobs/job-handler.ts';
import { chooseProvider } from '../domain/providers/choose-provider.ts';
import { storeResult } from '../domain/providers/store-result.ts';
import { addVersion } from '../domain/sprites/add-version.ts';
import { drawingRecipe } from '../domain/sprites/drawing-recipe.ts';
import { sign, signatureOf } from '../domain/sprites/signature.ts';
import { spriteChange } from '../domain/sprites/sprite-change.ts';

/** Draws a sprite from its prompt. */
export const generateJob: JobHandler<z.output<typeof drawingRecipe>> = {
  kind: 'GENERATE',
  input: drawingRecipe,

  async run(deps, job, recipe, context) {
    const provider = chooseProvider(deps, 'GENERATE', job.provider);
    const result = await deps.gates.call(provider, { capability: 'GENERATE', ...recipe }, context);
    const signed = signatureOf({ provider: provider.name, model: result.model, recipe });
    const images = result.images.map((bytes) => sign(bytes, signed));
    const [image] = await storeResult(deps, { ...result, images });
    const sprite = { id: job.subjectId, ownerId: job.ownerId };
    return {
      model: result.model,
      note: result.note,
      async write(tx) {
        await addVersion(deps, tx, sprite, image!.sha256, 'generate');
        await tx.sprites.update({ id: sprite.id }, { originalSha256: image!.sha256, model: result.model });
        return [spriteChange(sprite)];
      },
    };
  },

  async giveUp(tx, job) {
    await tx.sprites.update({ id: job.subjectId }, { status: 'FAILED' });
    return [spriteChange({ id: job.subjectId, ownerId: job.ownerId })];
  },

  async startOver(tx, job) {
    const left = await tx.sprites.update({ id: job.subjectId }, { status: 'PENDING' });
    return left === 0 ? null : [spriteChange({ id: job.subjectId, ownerId: job.ownerId })];
  },
};
