import { type Direction, directions } from '@papeterie/artist/drawing-options';
import { z } from 'zod';
import type { Deps, Viewer } from '../deps.ts';
import { fields } from '../fields.ts';
import { onceFor } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import { storedImage } from '../images/stored-image.ts';
import { createJobOnce, newJob } from '../jobs/create-job.ts';
import { chooseProviderFor } from '../providers/choose-provider.ts';
import { estimate } from '../providers/estimate.ts';
import { providerNames } from '../providers/provider.ts';
import { validate } from '../validate.ts';
import { drawingRecipe } from './drawing-recipe.ts';
import { drawnSprite } from './drawn-sprite.ts';
import { newSprite } from './new-sprite.ts';
import { facingOf, originOf } from './origin-of.ts';
import { pastDrawingOf } from './past-drawing.ts';
import type { SpriteRow } from './rows.ts';
import { spriteChange } from './sprite-change.ts';

const input = z.object({
  directions: z
    .array(z.enum(directions))
    .min(1, 'is empty')
    .refine((list) => new Set(list).size === list.length, { error: 'has a direction twice' }),
  from: fields.given(z.enum(directions)),
  provider: fields.given(z.enum(providerNames)),
  seed: fields.seed,
  idempotencyKey: fields.idempotencyKey,
});

const words = (direction: Direction): string => direction.toLowerCase().replace('_', '-');

/** What a wish comes to: who turns which picture where, and what it will cost. @throws as rotateSprite */
export const planTurn = async (deps: Deps, viewer: Viewer, spriteId: string, wish: object) => {
  const {
    provider: wanted,
    idempotencyKey,
    seed,
    directions: wantedDirections,
    from,
  } = validate(input, wish);
  const provider = chooseProviderFor(deps, viewer, 'ROTATE', wanted);
  const parent = await drawnSprite(deps, viewer, spriteId);
  const { width, height } = await storedImage(deps, parent.imageSha256);
  const recipe = drawingRecipe.partial().safeParse(parent.recipe).data ?? {};
  const origin = await originOf(deps, parent.imageSha256);
  const facing = origin ? facingOf(origin) : recipe.direction;
  const work = {
    width,
    height,
    from: from ?? facing ?? 'SOUTH',
    view: recipe.view,
    origin,
    pastDrawing: origin ? undefined : await pastDrawingOf(deps, parent),
    directions: wantedDirections,
    seed: seed ?? deps.newSeed(),
  };
  const estimateMicros = estimate(provider, { capability: 'ROTATE', source: new Uint8Array(), ...work });
  return { parent, recipe, provider, work, idempotencyKey, estimateMicros };
};

/** Queues new sprites that show the same from other directions; they are in the library at once, PENDING. */
export const rotateSprite = async (
  deps: Deps,
  viewer: Viewer,
  spriteId: string,
  wish: object,
): Promise<{ spriteIds: string[]; jobId: string }> => {
  const plan = await planTurn(deps, viewer, spriteId, wish);
  const { parent, recipe, provider, work, idempotencyKey, estimateMicros } = plan;
  const ownerId = viewer.userId;
  const wholeWish = { spriteId, ...withoutDefaults(input, wish) };
  const once = onceFor(viewer, 'rotateSprite', idempotencyKey, wholeWish);
  const job = await createJobOnce(deps, ownerId, once, estimateMicros, async (tx) => {
    const created = newJob(deps, {
      ownerId,
      kind: 'ROTATE',
      subjectType: 'Sprite',
      subjectId: parent.id,
      input: { sourceSha256: parent.imageSha256, ...work },
      provider: provider.name,
    });
    const turned = (direction: Direction): SpriteRow =>
      newSprite({
        id: deps.newId(),
        ownerId,
        name: `${parent.name}, ${words(direction)}`,
        prompt: parent.prompt,
        source: 'DERIVED',
        styleKey: parent.styleKey,
        provider: provider.name,
        seed: work.seed,
        recipe: { ...recipe, direction },
        jobId: created.id,
        derivedFromType: 'Sprite',
        derivedFromId: parent.id,
        createdAt: created.createdAt,
      });
    const sprites = work.directions.map(turned);
    await tx.jobs.insert(created);
    for (const sprite of sprites) await tx.sprites.insert(sprite);
    return { job: created, changes: sprites.map(spriteChange) };
  });
  const sprites = await deps.store.read.sprites.list(
    { jobId: job.id, ownerId },
    { orderBy: [{ id: 'asc' }] },
  );
  return { spriteIds: sprites.map(({ id }) => id), jobId: job.id };
};
