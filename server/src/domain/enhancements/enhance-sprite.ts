import type { StylePreset } from '@papeterie/artist/styles/preset';
import { z } from 'zod';
import type { Deps, Viewer } from '../deps.ts';
import type { Change } from '../events.ts';
import { fields } from '../fields.ts';
import { onceFor } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import { createJobOnce, newJob } from '../jobs/create-job.ts';
import { chooseProviderFor } from '../providers/choose-provider.ts';
import { estimate } from '../providers/estimate.ts';
import { providerNames } from '../providers/provider.ts';
import { drawnSprite } from '../sprites/drawn-sprite.ts';
import { styleField } from '../styles/known-style.ts';
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

/** What a wish comes to: who enhances which picture how, and what it will cost. @throws as enhanceSprite */
export const planEnhancement = async (deps: Deps, viewer: Viewer, spriteId: string, wish: object) => {
  const { style, prompt, seed, provider: wanted, idempotencyKey } = validate(inputOf(deps.styles), wish);
  const provider = chooseProviderFor(deps, viewer, 'ENHANCE', wanted);
  const sprite = await drawnSprite(deps, viewer, spriteId);
  const work = { style, prompt, seed: seed ?? deps.newSeed() };
  // What it costs does not depend on the picture.
  const request = { capability: 'ENHANCE' as const, source: new Uint8Array(), ...work };
  const estimateMicros = estimate(provider, request);
  return { sprite, provider, work, idempotencyKey, estimateMicros };
};

/** Queues an enhancement of the sprite's current picture. The sprite itself stays as it is. */
export const enhanceSprite = async (
  deps: Deps,
  viewer: Viewer,
  spriteId: string,
  wish: object,
): Promise<{ enhancementId: string; jobId: string }> => {
  const plan = await planEnhancement(deps, viewer, spriteId, wish);
  const { sprite, provider, work, idempotencyKey, estimateMicros } = plan;
  const sourceSha256 = sprite.imageSha256;
  const ownerId = viewer.userId;
  const wholeWish = { spriteId, ...withoutDefaults(inputOf(deps.styles), wish) };
  const once = onceFor(viewer, 'enhanceSprite', idempotencyKey, wholeWish);
  const job = await createJobOnce(deps, ownerId, once, estimateMicros, async (tx) => {
    const enhancementId = deps.newId();
    const created = newJob(deps, {
      ownerId,
      kind: 'ENHANCE',
      subjectType: 'Enhancement',
      subjectId: enhancementId,
      input: { sourceSha256, ...work },
      provider: provider.name,
    });
    const enhancement: EnhancementRow = {
      id: enhancementId,
      ownerId,
      spriteId: sprite.id,
      styleKey: work.style ?? null,
      prompt: work.prompt || null,
      provider: provider.name,
      model: null,
      seed: work.seed,
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
