import type { Change } from '../events.ts';
import type { SpriteAnimationRow } from '../sprites/rows.ts';

/** Whoever shows the sprite shows its animations. */
export const animationChange = ({
  spriteId,
  ownerId,
}: Pick<SpriteAnimationRow, 'spriteId' | 'ownerId'>): Change => ({ type: 'sprite', id: spriteId, ownerId });
