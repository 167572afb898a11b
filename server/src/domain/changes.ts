import type { EnhancementRow } from './enhancements/rows.ts';
import type { Change } from './events.ts';
import type { ExportRow } from './exports/rows.ts';
import type { SceneRow } from './scenes/rows.ts';
import type { SpriteAnimationRow, SpriteRow } from './sprites/rows.ts';

/** Whoever shows the sprite shows its animations. */
export const animationChange = ({
  spriteId,
  ownerId,
}: Pick<SpriteAnimationRow, 'spriteId' | 'ownerId'>): Change => ({ type: 'sprite', id: spriteId, ownerId });

export const enhancementChange = ({ id, ownerId }: Pick<EnhancementRow, 'id' | 'ownerId'>): Change => ({
  type: 'enhancement',
  id,
  ownerId,
});

/** An export shows as part of its scene. */
export const exportChanges = ({ sceneId, ownerId }: Pick<ExportRow, 'sceneId' | 'ownerId'>): Change[] =>
  sceneId ? [{ type: 'scene', id: sceneId, ownerId }] : [];

export const sceneChange = ({ id, ownerId }: Pick<SceneRow, 'id' | 'ownerId'>): Change => ({
  type: 'scene',
  id,
  ownerId,
});

export const spriteChange = ({ id, ownerId }: Pick<SpriteRow, 'id' | 'ownerId'>): Change => ({
  type: 'sprite',
  id,
  ownerId,
});
