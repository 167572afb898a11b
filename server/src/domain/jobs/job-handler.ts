import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import type { Change } from '../events.ts';
import type { ProviderContext } from '../providers/provider.ts';
import type { Tables } from '../store.ts';
import type { JobKind, JobRow } from './rows.ts';

/** What a job's work came to: written in the same transaction that ends the job. */
export type Outcome = {
  model: string | null;
  /** What was done, for the job's stage text once it has ended. */
  note?: string;
  /** The same as data, where there is more to tell than a line. */
  report?: unknown;
  write(tx: Tables): Promise<Change[]>;
  /** The job was ended by somebody else meanwhile: what was made outside the database goes away. */
  discard?(): Promise<void>;
};

/** One kind of job: one file in jobs/. */
export type JobHandler<Input = unknown> = {
  kind: JobKind;
  input: z.ZodType<Input>;
  /** The work itself. It may be aborted or killed at any point and started again from the beginning. */
  run(deps: Deps, job: JobRow, input: Input, context: ProviderContext): Promise<Outcome>;
  /** The subject's row when the job failed or was canceled. */
  giveUp(tx: Tables, job: JobRow): Promise<Change[]>;
  /** What it fills when a failed job starts again; null when nothing of that is there any more. */
  startOver(tx: Tables, job: JobRow): Promise<Change[] | null>;
  /** What starting over will cost, where some of it may not be there any more; as much as last time when not given. */
  estimateAgain?(deps: Deps, tx: Tables, job: JobRow, input: Input): Promise<number>;
};

/** What startOver answers when everything that it could start again has been told. */
export const someOrNull = (changes: Change[]): Change[] | null => (changes.length === 0 ? null : changes);
