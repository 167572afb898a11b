import { directions } from '@papeterie/artist/drawing-options';
import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { fields } from '../fields.ts';
import { onceFor } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import { storedImage } from '../images/stored-image.ts';
import { createJobOnce, newJob } from '../jobs/create-job.ts';
import { chooseProviderFor } from '../providers/choose-provider.ts';
import { estimate } from '../providers/estimate.ts';
import { providerNames } from '../providers/provider.ts';
import { drawingRecipe } from '../sprites/drawing-recipe.ts';
import { drawnSprite } from '../sprites/drawn-sprite.ts';
import { facingOf, originOf } from '../sprites/origin-of.ts';
import type { SpriteAnimationRow } from '../sprites/rows.ts';
import { validate } from '../validate.ts';
import { animationChange } from './animation-change.ts';

const { given, orElse } = fields;

const input = z.object({
  action: z
    .string()
    .trim()
    .min(1, 'is empty: say what it shall do, e.g. "walk"')
    .max(bounds.nameLength, `is longer than ${bounds.nameLength} characters`),
  frames: orElse(
    z
      .int('is not a whole number')
      .min(bounds.animationMinFrames, `is below ${bounds.animationMinFrames}`)
      .max(bounds.animationMaxFrames, `is above ${bounds.animationMaxFrames}`),
    bounds.animationFrames,
  ),
  direction: given(z.enum(directions)),
  provider: given(z.enum(providerNames)),
  seed: fields.seed,
  idempotencyKey: fields.idempotencyKey,
});

/** What a wish comes to: who animates which picture how, and what it will cost. @throws as animateSprite */
export const planAnimation = async (deps: Deps, viewer: Viewer, spriteId: string, wish: object) => {
  const { provider: wanted, idempotencyKey, seed, ...options } = validate(input, wish);
  const provider = chooseProviderFor(deps, viewer, 'ANIMATE', wanted);
  const sprite = await drawnSprite(deps, viewer, spriteId);
  const { width, height } = await storedImage(deps, sprite.imageSha256);
  const prompt = sprite.prompt ?? sprite.name;
  const recipe = drawingRecipe.partial().safeParse(sprite.recipe).data ?? {};
  const origin = await originOf(deps, sprite.imageSha256);
  // Nothing said and nothing known: it moves as it stands.
  const direction = options.direction ?? (origin ? facingOf(origin) : recipe.direction);
  const work = { ...options, direction, width, height, prompt, origin, seed: seed ?? deps.newSeed() };
  const estimateMicros = estimate(provider, { capability: 'ANIMATE', source: new Uint8Array(), ...work });
  return { sprite, provider, work, idempotencyKey, estimateMicros };
};

/** Queues the frames of a movement of the sprite's current picture. */
export const animateSprite = async (
  deps: Deps,
  viewer: Viewer,
  spriteId: string,
  wish: object,
): Promise<{ animationId: string; jobId: string }> => {
  const plan = await planAnimation(deps, viewer, spriteId, wish);
  const { sprite, provider, work, idempotencyKey, estimateMicros } = plan;
  const ownerId = viewer.userId;
  const wholeWish = { spriteId, ...withoutDefaults(input, wish) };
  const once = onceFor(viewer, 'animateSprite', idempotencyKey, wholeWish);
  const job = await createJobOnce(deps, ownerId, once, estimateMicros, async (tx) => {
    const created = newJob(deps, {
      ownerId,
      kind: 'ANIMATE',
      subjectType: 'SpriteAnimation',
      subjectId: deps.newId(),
      input: { sourceSha256: sprite.imageSha256, ...work },
      provider: provider.name,
    });
    const animation: SpriteAnimationRow = {
      id: created.subjectId,
      ownerId,
      spriteId: sprite.id,
      action: work.action,
      direction: work.direction ?? 'SOUTH',
      status: 'PENDING',
      loop: 'LOOP',
      plays: null,
      tag: null,
      pivotBox: null,
      source: 'GENERATED',
      provider: provider.name,
      model: null,
      seed: work.seed,
      jobId: created.id,
      createdAt: created.createdAt,
    };
    await tx.jobs.insert(created);
    await tx.spriteAnimations.insert(animation);
    return { job: created, changes: [animationChange(animation)] };
  });
  return { animationId: job.subjectId, jobId: job.id };
};
