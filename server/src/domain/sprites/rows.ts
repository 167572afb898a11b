import type { Direction } from '../providers/drawing-options.ts';
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
  createdAt: Date;
};

/** What the text filter looks into: lower case, because databases disagree about case. */
export const searchText = (name: string, prompt: string | null): string =>
  `${name}\n${prompt ?? ''}`.toLowerCase();

export type SpriteAnimationRow = {
  id: string;
  ownerId: string;
  spriteId: string;
  action: string;
  direction: Direction;
  status: AssetStatus;
  jobId: string | null;
  createdAt: Date;
};

export type AnimationFrameRow = {
  animationId: string;
  position: number;
  imageSha256: string;
  durationMs: number;
};
