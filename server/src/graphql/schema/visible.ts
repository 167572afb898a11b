import type { Viewer } from '../../domain/deps.ts';

/**
 * Who may see what, as conditions that every read adds: one of somebody else's is not found, exactly like none.
 * Whoever is not signed in owns nothing.
 */
const owned = (viewer: Viewer | null) => ({ ownerId: viewer?.userId ?? '' });

export const visible = {
  Sprite: (viewer: Viewer | null) => ({ OR: [owned(viewer), { shared: true, trashedAt: null }] }),
  SpriteVersion: (viewer: Viewer | null) => ({ sprite: owned(viewer) }),
  SpriteAnimation: owned,
  Enhancement: owned,
  Job: owned,
  ApiToken: (viewer: Viewer | null) => ({ userId: viewer?.userId ?? '' }),
  // Nobody can look others up; they show only as owners of what they share.
  User: (viewer: Viewer | null) => ({ AND: [{ id: viewer?.userId ?? '' }] }),
};

export type NodeType = keyof typeof visible;
