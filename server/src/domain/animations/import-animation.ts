import type { Deps } from '../deps.ts';
import type { KeptFrame, SpriteAnimationRow, SpriteRow } from '../sprites/rows.ts';
import type { Tables } from '../store.ts';
import { setFrames } from './set-frames.ts';

/** A movement from elsewhere, its pictures stored. */
export type ImportedAnimation = Pick<
  SpriteAnimationRow,
  'action' | 'direction' | 'loop' | 'plays' | 'tag'
> & {
  frames: readonly KeptFrame[];
};

/** Gives a sprite an animation that was brought along. */
export const importAnimation = async (
  deps: Pick<Deps, 'newId' | 'now'>,
  tx: Tables,
  { id: spriteId, ownerId }: Pick<SpriteRow, 'id' | 'ownerId'>,
  { frames, ...told }: ImportedAnimation,
): Promise<void> => {
  const animation: SpriteAnimationRow = {
    id: deps.newId(),
    ownerId,
    spriteId,
    ...told,
    status: 'PENDING',
    source: 'IMPORTED',
    provider: null,
    model: null,
    seed: null,
    jobId: null,
    pivotBox: null,
    createdAt: deps.now(),
  };
  await tx.spriteAnimations.insert(animation);
  await setFrames(deps, tx, animation, { frames, pivotBox: null }, told, 'import');
};
