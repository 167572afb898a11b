import type { JobRow } from './rows.ts';

/** Only dispatches: which job runs next. What a job is and how far it got is in the database. */
export type Dispatcher = {
  /** There is a new queued job; called after its transaction has committed. */
  enqueue(job: Pick<JobRow, 'id' | 'ownerId' | 'kind' | 'provider'>): void;
  /** Aborts a job that runs in this process; false when it does not. */
  abort(jobId: string): boolean;
  /** The jobs that run in this process. */
  running(): string[];
};
