import { z } from 'zod';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import type { Change } from '../events.ts';
import { fields } from '../fields.ts';
import { createJobOnce, newJob } from '../jobs/create-job.ts';
import { chooseProvider } from '../providers/choose-provider.ts';
import { providerNames } from '../providers/provider.ts';
import { ownSprite } from '../sprites/own-sprite.ts';
import { styleField } from '../styles/known-style.ts';
import type { StylePreset } from '../styles/preset.ts';
import { validate } from '../validate.ts';
import type { EnhancementRow } from './rows.ts';

const inputOf = (styles: readonly StylePreset[]) =>
  z
    .object({
      style: styleField(styles),
      prompt: fields.optionalPrompt,
      provider: fields.given(z.enum(providerNames)),
      seed: fields.seed,
      idempotencyKey: fields.idempotencyKey,
    })
    .refine(({ style, prompt }) => style || prompt, {
      path: ['style'],
      error: 'is missing: choose a style, or say in prompt what you want',
    });

export const enhancementChange = ({ id, ownerId }: Pick<EnhancementRow, 'id' | 'ownerId'>): Change => ({
  type: 'enhancement',
  id,
  ownerId,
});

/** Queues an enhancement of the sprite's current picture. The sprite itself stays as it is. */
export const enhanceSprite = async (
  deps: Deps,
  viewer: Viewer,
  spriteId: string,
  wish: object,
): Promise<{ enhancementId: string; jobId: string }> => {
  const { style, prompt, seed, provider: wanted, idempotencyKey } = validate(inputOf(deps.styles), wish);
  const provider = chooseProvider(deps, 'ENHANCE', wanted);
  const sprite = await ownSprite(deps, viewer, spriteId);
  const sourceSha256 = sprite.imageSha256;
  if (!sourceSha256) {
    throw new ValidationError([
      { path: ['spriteId'], message: 'has no picture yet: wait until it is READY' },
    ]);
  }

  const ownerId = viewer.userId;
  const wholeWish = { spriteId, ...wish };
  const job = await createJobOnce(deps, ownerId, idempotencyKey, wholeWish, async (tx, once) => {
    const enhancementId = deps.newId();
    const input = { sourceSha256, style, prompt, seed: seed ?? deps.newSeed() };
    const created = newJob(
      deps,
      {
        ownerId,
        kind: 'ENHANCE',
        subjectType: 'Enhancement',
        subjectId: enhancementId,
        input,
        provider: provider.name,
      },
      once,
    );
    const enhancement: EnhancementRow = {
      id: enhancementId,
      ownerId,
      spriteId: sprite.id,
      styleKey: style ?? null,
      prompt: prompt || null,
      provider: provider.name,
      model: null,
      seed: input.seed,
      status: 'PENDING',
      sourceSha256,
      imageSha256: null,
      jobId: created.id,
      durationMs: null,
      costMicros: null,
      currency: null,
      createdAt: created.createdAt,
    };
    await tx.jobs.insert(created);
    await tx.enhancements.insert(enhancement);
    return { job: created, changes: [enhancementChange(enhancement)] };
  });
  return { enhancementId: job.subjectId, jobId: job.id };
};
