import type { ProviderName } from '../providers/provider.ts';
import type { JobErrorCode } from './error-codes.ts';

/** The name of each kind of work, as the database has it; what it is, its definition in jobs/ says. */
export type JobKind =
  | 'GENERATE'
  | 'ENHANCE'
  | 'ANIMATE'
  | 'ROTATE'
  | 'DIRECT_SCENE'
  | 'COMPOSE_SCENE'
  | 'EXPORT'
  | 'INPAINT';

export const jobStatuses = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELED'] as const;
export type JobStatus = (typeof jobStatuses)[number];

export type JobRow = {
  id: string;
  ownerId: string;
  kind: JobKind;
  status: JobStatus;
  /** 0..1 */
  progress: number;
  stage: string | null;
  attempts: number;
  subjectType: string;
  subjectId: string;
  input: unknown;
  provider: ProviderName;
  model: string | null;
  errorCode: JobErrorCode | null;
  errorMessage: string | null;
  errorRetryable: boolean | null;
  /** What it came to, as data: the kind of work knows in which shape. */
  report: unknown;
  costMicros: number | null;
  currency: string | null;
  cancelRequested: boolean;
  leaseOwner: string | null;
  leaseExpiresAt: Date | null;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
};

export const hasEnded = (status: JobStatus): boolean => status !== 'QUEUED' && status !== 'RUNNING';
