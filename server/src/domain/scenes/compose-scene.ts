import { emptyScene, sceneBounds } from '@papeterie/stage';
import { z } from 'zod';
import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { fields } from '../fields.ts';
import { hashOfFile, onceFor } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import { storeImage } from '../images/store-image.ts';
import { workablePixels } from '../images/upload-pixels.ts';
import { createJobOnce, jobMadeBefore, newJob } from '../jobs/create-job.ts';
import { chooseProviderFor } from '../providers/choose-provider.ts';
import { estimate } from '../providers/estimate.ts';
import { providerNames } from '../providers/provider.ts';
import { readUpload, type UploadedFile } from '../uploaded-file.ts';
import { validate } from '../validate.ts';
import { insertScene } from './insert-scene.ts';
import { sceneChange } from './scene-change.ts';

const input = z.object({
  name: fields.name,
  prompt: fields.optionalPrompt,
  provider: fields.given(z.enum(providerNames)),
  seed: fields.seed,
  idempotencyKey: fields.idempotencyKey,
});

export const composeSceneWork = z.object({
  imageSha256: z.string(),
  width: z.number(),
  height: z.number(),
  prompt: z.string().optional(),
  seed: z.number(),
  /** Scene px for one px of the picture. */
  factor: z.number(),
});

/** Puts up a stage of a picture's size and queues the taking apart of the picture into its layers. */
export const composeScene = async (
  deps: Deps,
  viewer: Viewer,
  file: UploadedFile,
  given: unknown,
): Promise<{ sceneId: string; jobId: string }> => {
  const { name, provider: wanted, idempotencyKey, ...options } = validate(input, given);
  const provider = chooseProviderFor(deps, viewer, 'COMPOSE_SCENE', wanted);
  const bytes = await readUpload(file, ['file'], bounds.uploadBytes);
  const wish = withoutDefaults(input, { ...options, name, provider: wanted });
  const once = onceFor(viewer, 'composeScene', idempotencyKey, [wish, hashOfFile(bytes)]);
  const before = await jobMadeBefore(deps, once);
  if (before) return { sceneId: before.subjectId, jobId: before.id };
  const pixels = await workablePixels(deps, bytes);
  const { source, image } = await inPixelTurn(deps, viewer.userId, pixels, async () => {
    const cleaned = await deps.codec.clean(bytes);
    return { source: cleaned, image: await storeImage(deps, cleaned) };
  });
  const { sha256, width, height } = image;
  const factor = factorOf(width, height);
  const seed = options.seed ?? deps.newSeed();
  const work = { imageSha256: sha256, width, height, prompt: options.prompt, seed, factor };
  const estimateMicros = estimate(provider, {
    capability: 'COMPOSE_SCENE',
    source,
    width,
    height,
    prompt: options.prompt,
    seed,
    onPart: async () => undefined,
  });
  const ownerId = viewer.userId;
  const job = await createJobOnce(deps, ownerId, once, estimateMicros, async (tx) => {
    const document = emptyScene({
      name,
      width: Math.max(sceneBounds.minSide, Math.round(width * factor)),
      height: Math.max(sceneBounds.minSide, Math.round(height * factor)),
      durationSeconds: 10,
      backgroundColor: '#000000',
    });
    const scene = await insertScene(deps, tx, ownerId, document);
    const subject = { subjectType: 'Scene', subjectId: scene.id };
    const created = newJob(deps, {
      ownerId,
      kind: 'COMPOSE_SCENE',
      ...subject,
      input: work,
      provider: provider.name,
    });
    await tx.jobs.insert(created);
    return { job: created, changes: [sceneChange(scene)] };
  });
  return { sceneId: job.subjectId, jobId: job.id };
};

/** A stage is neither tiny nor huge: small pixel art is shown at a whole multiple. */
const factorOf = (width: number, height: number): number => {
  const longest = Math.max(width, height);
  if (longest > sceneBounds.maxSide) return sceneBounds.maxSide / longest;
  return Math.max(1, Math.floor(640 / longest));
};
