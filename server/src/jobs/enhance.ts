import { z } from 'zod';
import { addStoredImages } from '../domain/admission/storage.ts';
import { enhancementChange } from '../domain/changes.ts';
import { fields } from '../domain/fields.ts';
import { readImage } from '../domain/images/stored-image.ts';
import { defineWork } from '../domain/jobs/work.ts';
import { askProvider } from '../domain/providers/ask-provider.ts';
import { noPicture } from '../domain/providers/estimate.ts';
import { storeResult } from '../domain/providers/store-result.ts';
import { costColumns } from '../domain/spending/ledger.ts';
import { drawnSprite } from '../domain/sprites/drawn-sprite.ts';
import { styleField } from '../domain/styles/known-style.ts';

/** Enhances a sprite's current picture in a style. The sprite itself stays as it is. */
export const enhanceSprite = defineWork({
  kind: 'ENHANCE',
  description: 'Redraws a picture in a style.',
  operation: 'enhanceSprite',
  capability: 'ENHANCE',
  subject: { type: 'Enhancement', table: 'enhancements' },

  wish: ({ styles }) =>
    z
      .object({ spriteId: z.string(), style: styleField(styles), prompt: fields.optionalPrompt })
      .refine(({ style, prompt }) => style || prompt, {
        path: ['style'],
        error: 'is missing: choose a style, or say in prompt what you want',
      }),

  find: (deps, viewer, { spriteId }) => drawnSprite(deps, viewer, spriteId),

  async plan(_deps, _viewer, { spriteId: _, ...options }, sprite) {
    const sourceSha256 = sprite.imageSha256;
    return {
      request: { capability: 'ENHANCE', source: noPicture, ...options },
      input: async () => ({ sourceSha256, ...options }),
      async fill(tx, job) {
        const enhancement = { id: job.subjectId, ownerId: job.ownerId };
        await tx.enhancements.insert({
          ...enhancement,
          spriteId: sprite.id,
          styleKey: options.style ?? null,
          prompt: options.prompt || null,
          provider: job.provider,
          model: null,
          seed: options.seed,
          status: 'PENDING',
          sourceSha256,
          imageSha256: null,
          jobId: job.id,
          durationMs: null,
          costMicros: null,
          currency: null,
          createdAt: job.createdAt,
        });
        return [enhancementChange(enhancement)];
      },
    };
  },

  input: z.object({
    sourceSha256: z.string(),
    style: z.string().optional(),
    prompt: z.string().optional(),
    seed: z.number(),
  }),

  async run(deps, job, { sourceSha256, ...options }, context) {
    const source = await readImage(deps, sourceSha256);
    const startedAt = deps.now().getTime();
    const result = await askProvider(deps, job, { capability: 'ENHANCE', source, ...options }, context);
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

  async mark(tx, { subjectId: id, ownerId }, status) {
    const left = await tx.enhancements.update({ id }, { status });
    return left === 0 ? null : [enhancementChange({ id, ownerId })];
  },
});
