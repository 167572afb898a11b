import { details, directions, outlines, shadings, views } from '@papeterie/artist/drawing-options';
import type { StylePreset } from '@papeterie/artist/styles/preset';
import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { fields } from '../fields.ts';
import { onceFor } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import { createJobOnce, newJob } from '../jobs/create-job.ts';
import { chooseProviderFor } from '../providers/choose-provider.ts';
import { estimate } from '../providers/estimate.ts';
import { providerNames } from '../providers/provider.ts';
import { styleField } from '../styles/known-style.ts';
import { validate } from '../validate.ts';
import { nameFromPrompt } from './name-from-prompt.ts';
import { newSprite } from './new-sprite.ts';
import type { SpriteRow } from './rows.ts';
import { spriteChange } from './sprite-change.ts';

const { given, orElse } = fields;

const inputOf = (styles: readonly StylePreset[]) =>
  z.object({
    prompt: fields.prompt,
    width: orElse(fields.side, bounds.spriteSide),
    height: orElse(fields.side, bounds.spriteSide),
    style: styleField(styles),
    provider: given(z.enum(providerNames)),
    seed: fields.seed,
    name: given(fields.name),
    noBackground: orElse(z.boolean(), true),
    outline: given(z.enum(outlines)),
    shading: given(z.enum(shadings)),
    detail: given(z.enum(details)),
    view: given(z.enum(views)),
    direction: given(z.enum(directions)),
    idempotencyKey: fields.idempotencyKey,
  });

/** What a wish comes to: who draws, what exactly, and what it will cost. @throws ValidationError, ProviderUnavailableError */
export const planDrawing = (deps: Deps, viewer: Viewer, wish: unknown) => {
  const { idempotencyKey, name, provider: wanted, ...options } = validate(inputOf(deps.styles), wish);
  const provider = chooseProviderFor(deps, viewer, 'GENERATE', wanted);
  const recipe = { ...options, seed: options.seed ?? deps.newSeed() };
  const estimateMicros = estimate(provider, { capability: 'GENERATE', ...recipe });
  return { idempotencyKey, name, provider, recipe, estimateMicros };
};

/**
 * Queues the drawing of a new sprite, which is in the library at once, PENDING.
 * @param remixed the sprite whose recipe the wish was made of
 */
export const generateSprite = async (
  deps: Deps,
  viewer: Viewer,
  wish: unknown,
  remixed?: Pick<SpriteRow, 'id'>,
): Promise<{ spriteId: string; jobId: string }> => {
  const { idempotencyKey, name, provider, recipe, estimateMicros } = planDrawing(deps, viewer, wish);
  const ownerId = viewer.userId;
  const once = onceFor(
    viewer,
    remixed ? `remixSprite ${remixed.id}` : 'generateSprite',
    idempotencyKey,
    withoutDefaults(inputOf(deps.styles), wish),
  );
  const job = await createJobOnce(deps, ownerId, once, estimateMicros, async (tx) => {
    const spriteId = deps.newId();
    const created = newJob(deps, {
      ownerId,
      kind: 'GENERATE',
      subjectType: 'Sprite',
      subjectId: spriteId,
      input: recipe,
      provider: provider.name,
    });
    const sprite = newSprite({
      id: spriteId,
      ownerId,
      name: name ?? nameFromPrompt(recipe.prompt),
      prompt: recipe.prompt,
      source: 'GENERATED',
      ...(remixed && { derivedFromType: 'Sprite', derivedFromId: remixed.id }),
      styleKey: recipe.style ?? null,
      provider: provider.name,
      seed: recipe.seed,
      recipe,
      jobId: created.id,
      createdAt: created.createdAt,
    });
    await tx.jobs.insert(created);
    await tx.sprites.insert(sprite);
    return { job: created, changes: [spriteChange(sprite)] };
  });
  return { spriteId: job.subjectId, jobId: job.id };
};
