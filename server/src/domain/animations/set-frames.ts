import { z } from 'zod';
import { addStoredImages } from '../admission/storage.ts';
import type { Deps } from '../deps.ts';
import type { KeptFrame, Playing, SpriteAnimationRow } from '../sprites/rows.ts';
import type { Tables } from '../store.ts';

/** The frames of a version, as they were written. */
export const keptFrames: z.ZodType<KeptFrame[]> = z.array(
  z.object({ sha256: z.string(), durationMs: z.number() }),
);

/** Gives an animation its frames: one more version, which becomes the current one. */
export const setFrames = async (
  deps: Pick<Deps, 'newId' | 'now'>,
  tx: Tables,
  { id, ownerId }: Pick<SpriteAnimationRow, 'id' | 'ownerId'>,
  frames: readonly KeptFrame[],
  { loop, plays }: Playing,
  operation: string,
): Promise<void> => {
  await addStoredImages(
    tx,
    ownerId,
    frames.map(({ sha256 }) => sha256),
  );
  await tx.animationFrames.remove({ animationId: id });
  for (const [position, { sha256, durationMs }] of frames.entries()) {
    await tx.animationFrames.insert({ animationId: id, position, imageSha256: sha256, durationMs });
  }
  await tx.animationVersions.insert({
    id: deps.newId(),
    animationId: id,
    frames,
    loop,
    plays,
    operation,
    createdAt: deps.now(),
  });
  await tx.spriteAnimations.update({ id }, { loop, plays, status: 'READY' });
};
