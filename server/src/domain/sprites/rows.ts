import type { Direction } from '@papeterie/artist/drawing-options';
import type { Playing } from '@papeterie/pixels/play-through';
import { textKey } from '../plain-text.ts';
import type { ProviderName } from '../providers/provider.ts';

export const assetStatuses = ['PENDING', 'READY', 'FAILED'] as const;
export type AssetStatus = (typeof assetStatuses)[number];

export const spriteSources = ['GENERATED', 'IMPORTED', 'DERIVED'] as const;
export type SpriteSource = (typeof spriteSources)[number];

export type SpriteRow = {
  id: string;
  ownerId: string;
  name: string;
  prompt: string | null;
  status: AssetStatus;
  source: SpriteSource;
  styleKey: string | null;
  provider: ProviderName | null;
  model: string | null;
  seed: number | null;
  recipe: unknown;
  imageSha256: string | null;
  originalSha256: string | null;
  favorite: boolean;
  shared: boolean;
  /** The point that it stands or turns on, 0..1 of its width and height. */
  pivotX: number;
  pivotY: number;
  jobId: string | null;
  derivedFromType: string | null;
  derivedFromId: string | null;
  searchText: string;
  createdAt: Date;
  updatedAt: Date;
  trashedAt: Date | null;
};

export type SpriteTagRow = { spriteId: string; tag: string; key: string; position: number };

export type SpriteVersionRow = {
  id: string;
  spriteId: string;
  imageSha256: string;
  operation: string;
  /** The pixel work that made it, as the API took it; null for anything else. */
  steps: unknown;
  createdAt: Date;
};

/** What the text filter looks into. */
export const searchText = (name: string, prompt: string | null): string =>
  textKey(`${name}\n${prompt ?? ''}`);

export type SpriteAnimationRow = Playing & {
  id: string;
  ownerId: string;
  spriteId: string;
  action: string;
  direction: Direction;
  status: AssetStatus;
  source: SpriteSource;
  provider: ProviderName | null;
  model: string | null;
  seed: number | null;
  jobId: string | null;
  /** What the file that it came from calls it; null when its action and direction are its name. */
  tag: string | null;
  /** The part of its frames that the sprite's pivot is measured in, as PivotBox; null: all of them. */
  pivotBox: unknown;
  createdAt: Date;
};

export type AnimationFrameRow = {
  animationId: string;
  position: number;
  imageSha256: string;
  durationMs: number;
};

/** A frame by what it shows: what an animation had and has. */
export type KeptFrame = { sha256: string; durationMs: number };

export type AnimationVersionRow = Playing & {
  id: string;
  animationId: string;
  frames: unknown;
  pivotBox: unknown;
  operation: string;
  createdAt: Date;
};

export type ProcessRecipeRow = {
  id: string;
  ownerId: string;
  name: string;
  /** As processSprite takes them. */
  steps: unknown;
  createdAt: Date;
  updatedAt: Date;
};
