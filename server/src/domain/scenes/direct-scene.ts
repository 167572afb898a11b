import { z } from 'zod';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { onceFor } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import { createJobOnce, newJob } from '../jobs/create-job.ts';
import { chooseProviderFor } from '../providers/choose-provider.ts';
import { estimate } from '../providers/estimate.ts';
import { providerNames } from '../providers/provider.ts';
import { validate } from '../validate.ts';
import { sceneToEdit } from './scene-access.ts';

const input = z.object({
  sceneId: z.string(),
  prompt: fields.prompt,
  provider: fields.given(z.enum(providerNames)),
  idempotencyKey: fields.idempotencyKey,
});

export const directSceneWork = z.object({ prompt: z.string() });

/** Queues the turning of words into behaviors of a scene's layers: one step of editing, when it is done. */
export const directScene = async (
  deps: Deps,
  viewer: Viewer,
  wish: unknown,
): Promise<{ sceneId: string; jobId: string }> => {
  const { sceneId, prompt, provider: wanted, idempotencyKey } = validate(input, wish);
  const provider = chooseProviderFor(deps, viewer, 'DIRECT_SCENE', wanted);
  const scene = await sceneToEdit(deps.store.read, viewer, sceneId);
  if (scene.document.layers.length === 0) {
    throw new ValidationError([{ path: ['sceneId'], message: 'has no layers yet: add a sprite first' }]);
  }
  const estimateMicros = estimate(provider, { capability: 'DIRECT_SCENE', prompt, scene: scene.document });
  const ownerId = viewer.userId;
  const once = onceFor(viewer, 'directScene', idempotencyKey, withoutDefaults(input, wish));
  const job = await createJobOnce(deps, ownerId, once, estimateMicros, async (tx) => {
    const created = newJob(deps, {
      ownerId,
      kind: 'DIRECT_SCENE',
      subjectType: 'Scene',
      subjectId: scene.id,
      input: { prompt },
      provider: provider.name,
    });
    await tx.jobs.insert(created);
    return { job: created, changes: [] };
  });
  return { sceneId: job.subjectId, jobId: job.id };
};
