import type { UserRow } from '../../src/domain/accounts/rows.ts';
import type { JobRow } from '../../src/domain/jobs/rows.ts';

/** A user with nothing. */
export const userRow = (id: string, more: Partial<UserRow> = {}): UserRow => ({
  id,
  name: `user ${id}`,
  email: null,
  passwordHash: null,
  isGuest: true,
  household: null,
  softBudgetMicros: null,
  hardBudgetMicros: null,
  storedBytes: 0,
  lastSeenAt: null,
  deleteAfter: null,
  createdAt: new Date('2026-01-02T03:04:05.678Z'),
  ...more,
});

/** A local job that waits. */
export const jobRow = (id: string, ownerId: string, more: Partial<JobRow> = {}): JobRow => ({
  id,
  ownerId,
  kind: 'GENERATE',
  status: 'QUEUED',
  progress: 0,
  stage: null,
  attempts: 0,
  subjectType: 'Sprite',
  subjectId: id,
  input: {},
  provider: 'LOCAL',
  model: null,
  errorCode: null,
  errorMessage: null,
  errorRetryable: null,
  report: null,
  costMicros: null,
  currency: null,
  cancelRequested: false,
  leaseOwner: null,
  leaseExpiresAt: null,
  createdAt: new Date('2026-01-02T03:04:05.678Z'),
  startedAt: null,
  finishedAt: null,
  ...more,
});
