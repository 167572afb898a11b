import type { Viewer } from '../../domain/deps.ts';

/**
 * Who may see what, as conditions that every read adds: one of somebody else's is not found, exactly like none.
 * Whoever is not signed in owns nothing.
 */
const owned = (viewer: Viewer | null) => ({ ownerId: viewer?.userId ?? '' });

export const visible = {
  // Nobody can share yet. Whoever adds it decides here, and for what hangs on a sprite as well: its enhancements,
  // versions, animations and job are read with it, without conditions of their own.
  Sprite: owned,
  SpriteVersion: (viewer: Viewer | null) => ({ sprite: owned(viewer) }),
  SpriteAnimation: owned,
  Enhancement: owned,
  Job: owned,
  ApiToken: (viewer: Viewer | null) => ({ userId: viewer?.userId ?? '' }),
  // Nobody can look others up; they show only as owners of what they share.
  User: (viewer: Viewer | null) => ({ AND: [{ id: viewer?.userId ?? '' }] }),
};

export type NodeType = keyof typeof visible;
