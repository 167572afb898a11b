import { directions } from '@papeterie/artist/drawing-options';
import { unlessWhole } from '@papeterie/pixels/process/pivot-box';
import { z } from 'zod';
import { setFrames } from '../domain/animations/set-frames.ts';
import { bounds } from '../domain/bounds.ts';
import { animationChange } from '../domain/changes.ts';
import { fields } from '../domain/fields.ts';
import { readImage, storedImage } from '../domain/images/stored-image.ts';
import { defineWork } from '../domain/jobs/work.ts';
import { askProvider } from '../domain/providers/ask-provider.ts';
import { noPicture } from '../domain/providers/estimate.ts';
import { storeResult } from '../domain/providers/store-result.ts';
import { drawingOrigin, drawingRecipe } from '../domain/sprites/drawing-recipe.ts';
import { drawnSprite } from '../domain/sprites/drawn-sprite.ts';
import { facingOf, originOf } from '../domain/sprites/origin-of.ts';
import type { SpriteAnimationRow } from '../domain/sprites/rows.ts';

const wish = z.object({
  spriteId: z.string(),
  action: z
    .string()
    .trim()
    .min(1, 'is empty: say what it shall do, e.g. "walk"')
    .max(bounds.nameLength, `is longer than ${bounds.nameLength} characters`),
  frames: fields.orElse(
    z
      .int('is not a whole number')
      .min(bounds.animationMinFrames, `is below ${bounds.animationMinFrames}`)
      .max(bounds.animationMaxFrames, `is above ${bounds.animationMaxFrames}`),
    bounds.animationFrames,
  ),
  direction: fields.given(z.enum(directions)),
});

/** How long a frame is shown until somebody says otherwise: eight a second is the pace of hand-drawn pixels. */
const frameMs = 125;

/** Draws the frames of a movement of a sprite's current picture. */
export const animateSprite = defineWork({
  kind: 'ANIMATE',
  description: 'Makes the frames of a movement.',
  operation: 'animateSprite',
  capability: 'ANIMATE',
  subject: { type: 'SpriteAnimation', table: 'spriteAnimations' },

  wish: () => wish,

  find: (deps, viewer, { spriteId }) => drawnSprite(deps, viewer, spriteId),

  async plan(deps, _viewer, { action, frames, direction: wanted, seed }, sprite) {
    const sourceSha256 = sprite.imageSha256;
    const { width, height } = await storedImage(deps, sourceSha256);
    const prompt = sprite.prompt ?? sprite.name;
    const recipe = drawingRecipe.partial().safeParse(sprite.recipe).data ?? {};
    const origin = await originOf(deps, sourceSha256);
    // Nothing said and nothing known: it moves as it stands.
    const direction = wanted ?? (origin ? facingOf(origin) : recipe.direction);
    const movement = { action, frames, direction, width, height, prompt, origin, seed };
    return {
      request: { capability: 'ANIMATE', source: noPicture, ...movement },
      input: async () => ({ sourceSha256, ...movement }),
      async fill(tx, job) {
        const animation: SpriteAnimationRow = {
          id: job.subjectId,
          ownerId: job.ownerId,
          spriteId: sprite.id,
          action,
          direction: direction ?? 'SOUTH',
          status: 'PENDING',
          loop: 'LOOP',
          plays: null,
          tag: null,
          pivotBox: null,
          source: 'GENERATED',
          provider: job.provider,
          model: null,
          seed,
          jobId: job.id,
          createdAt: job.createdAt,
        };
        await tx.spriteAnimations.insert(animation);
        return [animationChange(animation)];
      },
    };
  },

  input: z.object({
    sourceSha256: z.string(),
    width: z.number(),
    height: z.number(),
    prompt: z.string(),
    action: z.string(),
    frames: z.number(),
    direction: z.enum(directions).optional(),
    origin: drawingOrigin.optional(),
    seed: z.number(),
  }),

  async run(deps, job, { sourceSha256, ...movement }, context) {
    const source = await readImage(deps, sourceSha256);
    const result = await askProvider(deps, job, { capability: 'ANIMATE', source, ...movement }, context);
    const images = await storeResult(deps, result, movement.frames);
    const [first] = images;
    const pivotBox = result.pivotBox ? unlessWhole(result.pivotBox, first!) : null;
    return {
      model: result.model,
      note: result.note,
      async write(tx) {
        const animation = await tx.spriteAnimations.find({ id: job.subjectId });
        if (!animation) return [];
        const frames = images.map(({ sha256 }, index) => ({
          sha256,
          durationMs: result.durationsMs?.[index] ?? frameMs,
        }));
        const playing = { loop: result.loop ?? 'LOOP', plays: null };
        await setFrames(deps, tx, animation, { frames, pivotBox }, playing, 'animate');
        await tx.spriteAnimations.update({ id: animation.id }, { model: result.model });
        return [animationChange(animation)];
      },
    };
  },

  async mark(tx, { subjectId: id }, status) {
    await tx.spriteAnimations.update({ id }, { status });
    const animation = await tx.spriteAnimations.find({ id });
    return animation && [animationChange(animation)];
  },
});
