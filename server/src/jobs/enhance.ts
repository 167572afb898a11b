import { z } from 'zod';
import { addStoredImages } from '../domain/admission/storage.ts';
import { enhancementChange } from '../domain/enhancements/enhance-sprite.ts';
import { readImage } from '../domain/images/stored-image.ts';
import type { JobHandler } from '../domain/jobs/job-handler.ts';
import { chooseProvider } from '../domain/providers/choose-provider.ts';
import { storeResult } from '../domain/providers/store-result.ts';
import { costColumns } from '../domain/spending/cost-columns.ts';

const input = z.object({
  sourceSha256: z.string(),
  style: z.string().optional(),
  prompt: z.string().optional(),
  seed: z.number(),
});

/** Enhances a sprite's picture in a style. */
export const enhanceJob: JobHandler<z.output<typeof input>> = {
  kind: 'ENHANCE',
  input,

  async run(deps, job, { sourceSha256, ...wish }, context) {
    const provider = chooseProvider(deps, 'ENHANCE', job.provider);
    const source = await readImage(deps, sourceSha256);
    const startedAt = deps.now().getTime();
    const result = await deps.gates.call(provider, { capability: 'ENHANCE', source, ...wish }, context);
    const durationMs = deps.now().getTime() - startedAt;
    const [image] = await storeResult(deps, result);
    const enhancement = { id: job.subjectId, ownerId: job.ownerId };
    return {
      model: result.model,
      note: result.note,
      async write(tx) {
        await addStoredImages(tx, job.ownerId, [image!.sha256]);
        await tx.enhancements.update(
          { id: enhancement.id },
          {
            status: 'READY',
            imageSha256: image!.sha256,
            model: result.model,
            durationMs,
            ...costColumns(result.spend),
          },
        );
        return [enhancementChange(enhancement)];
      },
    };
  },

  async giveUp(tx, job) {
    await tx.enhancements.update({ id: job.subjectId }, { status: 'FAILED' });
    return [enhancementChange({ id: job.subjectId, ownerId: job.ownerId })];
  },

  async startOver(tx, job) {
    const left = await tx.enhancements.update({ id: job.subjectId }, { status: 'PENDING' });
    return left === 0 ? null : [enhancementChange({ id: job.subjectId, ownerId: job.ownerId })];
  },
};
