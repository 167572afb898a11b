import type { z } from 'zod';
import type { Deps, Viewer } from '../deps.ts';
import type { Change } from '../events.ts';
import type { Capability, ProviderContext, ProviderRequest } from '../providers/provider.ts';
import type { Tables } from '../store.ts';
import type { JobKind, JobRow } from './rows.ts';
import type { Subject } from './subject.ts';

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

/** One kind of work, as its jobs are run and ended. */
export type WorkKind<Input = unknown> = {
  kind: JobKind;
  /** What it does, for the API. */
  description: string;
  subject: Subject;
  /** Written here in minutes, not drawn in seconds: see lanes.ts. */
  isLong?: true;
  /** What the job's row keeps. */
  input: z.ZodType<Input>;
  /** The work itself. It may be aborted or killed at any point and started again from the beginning. */
  run(deps: Deps, job: JobRow, input: Input, context: ProviderContext): Promise<Outcome>;
  /**
   * Says of what it fills that it has failed, or waits once more; null when nothing of that is there any more. Not given
   * where the subject stays as it is until the work is done.
   */
  mark?(tx: Tables, job: JobRow, status: 'PENDING' | 'FAILED'): Promise<Change[] | null>;
  /** What will be asked for when it starts over, where some of it may not be there any more; the same as before when not given. */
  requestAgain?(tx: Tables, job: JobRow, input: Input): Promise<ProviderRequest>;
};

/** What a wish comes to, before anything is written. */
export type Plan<Input> = {
  /** What the provider will be asked for, as far as its price depends on it; null for what is done by our own hands. */
  request: ProviderRequest | null;
  /** What is worked on; something new when not given. */
  subjectId?: string;
  /** What the job's row keeps: asked once it is certain that there will be a job, and what must be stored for it is. */
  input(): Promise<Input>;
  /** Writes what the job will fill, in the transaction that queues it. */
  fill(tx: Tables, job: JobRow): Promise<Change[]>;
};

/**
 * A kind of work and one way to ask for it. Provider, seed and key of a wish are not its business: startWork reads them,
 * and estimates, sets aside, remembers and queues what is planned here.
 */
export type Work<
  Wish extends z.ZodObject = z.ZodObject,
  Found = unknown,
  Input = unknown,
> = WorkKind<Input> & {
  /** The mutation: keys are remembered together with it. */
  operation: string;
  /** What a provider must be able to do; null: our own hands do it. */
  capability: Capability | null;
  wish(deps: Deps): Wish;
  /** How many jobs of this one wish, each with a seed of its own; one when not given. */
  copies?(wish: z.output<Wish>): number;
  /**
   * What the wish is about: cheap, and also asked for what was granted before. Whoever may not work on it (any more) is
   * told so.
   */
  find(deps: Deps, viewer: Viewer, wish: z.output<Wish>): Promise<Found>;
  plan(
    deps: Deps,
    viewer: Viewer,
    wish: z.output<Wish> & { seed: number },
    found: Found,
  ): Promise<Plan<Input>>;
};

/** Only for the compiler: it finds out what the wish, what is found and what is kept are. */
export const defineWork = <Wish extends z.ZodObject, Found, Input>(
  work: Work<Wish, Found, Input>,
): Work<Wish, Found, Input> => work;

/** The same for a kind that is asked for in several ways. */
export const defineWorkKind = <Input>(kind: WorkKind<Input>): WorkKind<Input> => kind;
