import type { Playing } from '@papeterie/pixels/play-through';
import type { Box } from '@papeterie/pixels/process/bounding-box';
import { keptPivotBox } from '@papeterie/pixels/process/pivot-box';
import { needRoom, writeStored } from '../admission/storage.ts';
import { animationChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { ownAnimation } from '../own.ts';
import type { KeptFrame, SpriteAnimationRow } from '../sprites/rows.ts';
import { framesOf } from './frames-of.ts';
import { setFrames } from './set-frames.ts';

/** Without a `pivotBox` of its own the frames keep the one that they had. */
type Change = { frames: readonly KeptFrame[]; pivotBox?: Box | null; playing?: Playing; operation: string };

/**
 * Changes a READY animation's frames as `change` says, which may take its time: if somebody else was quicker, nothing is
 * overwritten unseen.
 */
export const changeFrames = async (
  deps: Deps,
  viewer: Viewer,
  id: string,
  change: (frames: KeptFrame[], animation: SpriteAnimationRow) => Promise<Change> | Change,
): Promise<{ animationId: string }> => {
  const animation = await ownAnimation(deps, viewer, id);
  await needRoom(deps, viewer.userId);
  const before = await framesOf(deps.store.read, animation);
  if (animation.status !== 'READY' || before.length === 0) {
    throw new ValidationError([{ path: ['id'], message: 'has no frames yet: wait until it is READY' }]);
  }
  const {
    frames,
    pivotBox = keptPivotBox(animation.pivotBox),
    playing,
    operation,
  } = await change(before, animation);
  await writeStored(deps, viewer.userId, async (tx) => {
    const current = await tx.spriteAnimations.find({ id: animation.id, ownerId: viewer.userId });
    if (!current) throw new NotFoundError('animation');
    if (JSON.stringify(await framesOf(tx, animation)) !== JSON.stringify(before)) {
      throw new ValidationError([
        { path: ['id'], message: 'has other frames by now: look at it and try again' },
      ]);
    }
    await setFrames(deps, tx, animation, { frames, pivotBox }, playing ?? current, operation);
  });
  deps.events.publish([animationChange(animation)]);
  return { animationId: animation.id };
};
