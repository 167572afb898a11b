import { directions } from '@papeterie/artist/drawing-options';
import { unlessWhole } from '@papeterie/pixels/process/pivot-box';
import { z } from 'zod';
import { animationChange } from '../domain/animations/animation-change.ts';
import { setFrames } from '../domain/animations/set-frames.ts';
import { readImage } from '../domain/images/stored-image.ts';
import { type JobHandler, someOrNull } from '../domain/jobs/job-handler.ts';
import { chooseProvider } from '../domain/providers/choose-provider.ts';
import { storeResult } from '../domain/providers/store-result.ts';
import { drawingOrigin } from '../domain/sprites/drawing-recipe.ts';
import type { SpriteAnimationRow } from '../domain/sprites/rows.ts';
import type { Tables } from '../domain/store.ts';

const input = z.object({
  sourceSha256: z.string(),
  width: z.number(),
  height: z.number(),
  prompt: z.string(),
  action: z.string(),
  frames: z.number(),
  direction: z.enum(directions).optional(),
  origin: drawingOrigin.optional(),
  seed: z.number(),
});

/** How long a frame is shown until somebody says otherwise: eight a second is the pace of hand-drawn pixels. */
const frameMs = 125;

const setStatus = async (tx: Tables, id: string, status: SpriteAnimationRow['status']) => {
  await tx.spriteAnimations.update({ id }, { status });
  const animation = await tx.spriteAnimations.find({ id });
  return animation ? [animationChange(animation)] : [];
};

/** Draws the frames of a movement. */
export const animateJob: JobHandler<z.output<typeof input>> = {
  kind: 'ANIMATE',
  input,

  async run(deps, job, { sourceSha256, ...wish }, context) {
    const provider = chooseProvider(deps, 'ANIMATE', job.provider);
    const source = await readImage(deps, sourceSha256);
    const result = await deps.gates.call(provider, { capability: 'ANIMATE', source, ...wish }, context);
    const images = await storeResult(deps, result, wish.frames);
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

  giveUp: (tx, job) => setStatus(tx, job.subjectId, 'FAILED'),
  startOver: async (tx, job) => someOrNull(await setStatus(tx, job.subjectId, 'PENDING')),
};
