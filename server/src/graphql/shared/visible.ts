import type { Viewer } from '../../domain/deps.ts';

/**
 * Who may see what, as conditions that every read adds: one of somebody else's is not found, exactly like none.
 * Whoever is not signed in owns nothing.
 */
const owned = (viewer: Viewer | null) => ({ ownerId: viewer?.userId ?? '' });

/** Not in the trash, and shared or open to the viewer as a member. */
const openScene = (viewer: Viewer | null) => ({
  trashedAt: null,
  OR: [{ shared: true }, { members: { some: { userId: viewer?.userId ?? '' } } }],
});

/** Scenes that the viewer edits: their own, and those they were invited to. */
export const editedBy = (viewer: Viewer | null) => ({
  OR: [owned(viewer), { members: { some: { userId: viewer?.userId ?? '' } } }],
});

export const visible = {
  // What hangs on a sprite (versions, enhancements, animations, job) is only its owner's: its fields see to that.
  Sprite: (viewer: Viewer | null) => ({
    OR: [
      owned(viewer),
      { shared: true, trashedAt: null },
      // A scene is seen with its sprites, also with those that somebody has put into the trash.
      { scenes: { some: { scene: { OR: [owned(viewer), openScene(viewer)] } } } },
    ],
  }),
  SpriteVersion: (viewer: Viewer | null) => ({ sprite: owned(viewer) }),
  SpriteAnimation: owned,
  AnimationVersion: (viewer: Viewer | null) => ({ animation: owned(viewer) }),
  ProcessRecipe: owned,
  Enhancement: owned,
  Scene: (viewer: Viewer | null) => ({ OR: [owned(viewer), openScene(viewer)] }),
  Sound: owned,
  Export: owned,
  Job: owned,
  ApiToken: (viewer: Viewer | null) => ({ userId: viewer?.userId ?? '' }),
  // Nobody can look others up; they show only as owners and authors of what can be seen.
  User: (viewer: Viewer | null) => ({ AND: [{ id: viewer?.userId ?? '' }] }),
};

export type NodeType = keyof typeof visible;
