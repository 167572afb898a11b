import type { AssetStatus } from '../sprites/rows.ts';

export type ExportRow = {
  id: string;
  ownerId: string;
  sceneId: string | null;
  format: string;
  status: AssetStatus;
  blobKey: string | null;
  byteSize: number | null;
  fileName: string;
  mediaType: string;
  jobId: string | null;
  createdAt: Date;
};
