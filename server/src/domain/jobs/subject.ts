import type { Deps } from '../deps.ts';
import type { Change } from '../events.ts';
import { has } from '../idempotency/made.ts';
import type { ReadTables, Tables } from '../store.ts';
import type { JobRow } from './rows.ts';

/** What a job fills or works on: the name of its type in the API, and the table it is in. */
export type Subject = {
  type: string;
  table: 'sprites' | 'enhancements' | 'spriteAnimations' | 'scenes' | 'exports';
};

type Works = Pick<Deps, 'works'>;

export const subjectIsThere = ({ works }: Works, read: ReadTables, { kind, subjectId }: JobRow) =>
  has(read[works[kind].subject.table], subjectId);

/** When the job has failed or was canceled. */
export const giveUp = async ({ works }: Works, tx: Tables, job: JobRow): Promise<Change[]> =>
  (await works[job.kind].mark?.(tx, job, 'FAILED')) ?? [];

/** When a failed job starts again; null when nothing of what it was for is there any more. */
export const startOver = async ({ works }: Works, tx: Tables, job: JobRow): Promise<Change[] | null> => {
  const work = works[job.kind];
  if (work.mark) return work.mark(tx, job, 'PENDING');
  return (await subjectIsThere({ works }, tx, job)) ? [] : null;
};
