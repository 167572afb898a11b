import type { Deps } from '../deps.ts';
import type { JobRow } from './rows.ts';

type NewJob = Pick<JobRow, 'ownerId' | 'kind' | 'subjectType' | 'subjectId' | 'input' | 'provider'>;

export const newJob = (deps: Pick<Deps, 'newId' | 'now'>, job: NewJob): JobRow => ({
  ...job,
  id: deps.newId(),
  status: 'QUEUED',
  progress: 0,
  stage: null,
  attempts: 0,
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
  createdAt: deps.now(),
  startedAt: null,
  finishedAt: null,
});
