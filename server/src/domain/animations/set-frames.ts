import type { Playing } from '@papeterie/pixels/play-through';
import type { Box } from '@papeterie/pixels/process/bounding-box';
import { z } from 'zod';
import { addStoredImages } from '../admission/storage.ts';
import type { Deps } from '../deps.ts';
import type { KeptFrame, SpriteAnimationRow } from '../sprites/rows.ts';
import type { Tables } from '../store.ts';

/** The frames of a version, as they were written. */
export const keptFrames: z.ZodType<KeptFrame[]> = z.array(
  z.object({ sha256: z.string(), durationMs: z.number() }),
);

/** `pivotBox`: the part of the frames, px, that the sprite's pivot is measured in; null: all of them. */
export type NewFrames = { frames: readonly KeptFrame[]; pivotBox: Box | null };

/** Gives an animation its frames: one more version, which becomes the current one. */
export const setFrames = async (
  deps: Pick<Deps, 'newId' | 'now'>,
  tx: Tables,
  { id, ownerId }: Pick<SpriteAnimationRow, 'id' | 'ownerId'>,
  { frames, pivotBox }: NewFrames,
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
    pivotBox,
    loop,
    plays,
    operation,
    createdAt: deps.now(),
  });
  await tx.spriteAnimations.update({ id }, { loop, plays, pivotBox, status: 'READY' });
};
