import type { ProviderName } from '../providers/provider.ts';
import type { AssetStatus } from '../sprites/rows.ts';

export type EnhancementRow = {
  id: string;
  ownerId: string;
  spriteId: string;
  styleKey: string | null;
  prompt: string | null;
  provider: ProviderName;
  model: string | null;
  seed: number;
  status: AssetStatus;
  sourceSha256: string;
  imageSha256: string | null;
  jobId: string | null;
  durationMs: number | null;
  costMicros: number | null;
  currency: string | null;
  createdAt: Date;
};
