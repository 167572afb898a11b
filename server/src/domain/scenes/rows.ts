import type { SceneDocument, SceneEdit } from '@papeterie/stage';

export type SceneRow = {
  id: string;
  ownerId: string;
  /** The document's, for lists and their order. */
  name: string;
  document: SceneDocument;
  revision: number;
  posterSha256: string | null;
  posterRevision: number | null;
  shared: boolean;
  /** The revision at which it was shared; null while it is not. */
  sharedSinceRevision: number | null;
  searchText: string;
  createdAt: Date;
  updatedAt: Date;
  trashedAt: Date | null;
};

export type RevisionKind = 'EDIT' | 'UNDO' | 'REDO';

export type SceneRevisionRow = {
  sceneId: string;
  revision: number;
  authorId: string;
  /** Normalized: applied to the revision before they give this one exactly. */
  edits: readonly SceneEdit[];
  inverse: readonly SceneEdit[];
  summary: string;
  kind: RevisionKind;
  reverted: boolean;
  idempotencyKey: string | null;
  inputHash: string | null;
  createdAt: Date;
};

export type SceneSpriteRow = { sceneId: string; spriteId: string };
/** `sinceRevision`: the revision at which they joined. */
export type SceneMemberRow = { sceneId: string; userId: string; sinceRevision: number; createdAt: Date };
export type SceneInviteRow = { id: string; sceneId: string; createdAt: Date; expiresAt: Date };
