import { directed } from '@papeterie/artist/director/directed';
import type { JobErrorCode as Code } from '../../domain/jobs/error-codes.ts';
import { estimateMs, queuePosition } from '../../domain/jobs/forecast.ts';
import type { JobStatus as Status } from '../../domain/jobs/rows.ts';
import { works } from '../../jobs/works.ts';
import { builder } from '../builder.ts';
import { Directed } from '../scenes/directed.ts';
import { byId } from '../shared/by-id.ts';
import { connectionOf } from '../shared/connection.ts';
import { describedEnum } from '../shared/described-enum.ts';
import { Money, moneyOf } from '../shared/money.ts';
import { loadNode, Node } from '../shared/node.ts';

export const JobStatus = describedEnum('JobStatus', 'Where a job stands.', {
  QUEUED: 'Waits for its turn: see position.',
  RUNNING: 'Is being worked on: see progress and stage.',
  SUCCEEDED: 'Done.',
  FAILED: 'Given up: see error.',
  CANCELED: 'Stopped because somebody wanted it.',
} satisfies Record<Status, string>);

export const JobKind = describedEnum('JobKind', 'What a job does.', works);

const JobErrorCode = describedEnum('JobErrorCode', 'Why a job failed.', {
  PROVIDER_UNAVAILABLE: 'The provider does not answer or is overloaded: try again later.',
  PROVIDER_REFUSED: 'The provider does not want to draw this: say it in other words.',
  PROVIDER_NO_IMAGE: 'The provider answered without a picture: try again or say it in other words.',
  PROVIDER_AUTH: 'The provider does not accept our key.',
  PROVIDER_QUOTA: 'The provider’s quota or credits are used up.',
  TIMEOUT: 'It took too long.',
  INVALID_RESULT: 'What came back was of no use: no picture, or directions by which nothing would change.',
  BUDGET_EXCEEDED: 'It would cost more than is allowed.',
  CANCELED: 'Somebody stopped it.',
  INTERNAL: 'Something went wrong on our side.',
} satisfies Record<Code, string>);

const JobError = builder
  .objectRef<{ errorCode: Code; errorMessage: string | null; errorRetryable: boolean | null }>('JobError')
  .implement({
    description: 'Why a job failed.',
    fields: (t) => ({
      code: t.field({
        type: JobErrorCode,
        description: 'For programs.',
        resolve: ({ errorCode }) => errorCode,
      }),
      message: t.string({ description: 'For people.', resolve: ({ errorMessage }) => errorMessage ?? '' }),
      retryable: t.boolean({
        description: 'Whether retryJob may help.',
        resolve: ({ errorRetryable }) => errorRetryable ?? false,
      }),
    }),
  });

export const Job = builder.prismaNode('Job', {
  id: { field: 'id' },
  description: 'A piece of work that takes time. It runs to one end, once, also across restarts.',
  findUnique: byId,
  fields: (t) => ({
    kind: t.field({ type: JobKind, description: 'What it does.', resolve: ({ kind }) => kind }),
    status: t.field({ type: JobStatus, description: 'Where it stands.', resolve: ({ status }) => status }),
    progress: t.exposeFloat('progress', { description: 'From 0 to 1.' }),
    stage: t.exposeString('stage', {
      nullable: true,
      description: 'What is happening now, in words; at the end, what was made.',
    }),
    position: t.int({
      nullable: true,
      description: 'Its place in the queue, 1 is next; null unless QUEUED.',
      resolve: (job, _args, { deps }) => queuePosition(deps, job),
    }),
    estimatedMs: t.int({
      nullable: true,
      description:
        'How long it will still take, judged by the last ones of its kind; null when that cannot be said.',
      resolve: (job, _args, { deps }) => estimateMs(deps, job),
    }),
    attempts: t.exposeInt('attempts', { description: 'How often it was started.' }),
    error: t.field({
      type: JobError,
      nullable: true,
      description: 'Why it failed; null unless FAILED or CANCELED.',
      resolve: (job) => (job.errorCode ? { ...job, errorCode: job.errorCode } : null),
    }),
    directed: t.field({
      type: Directed,
      nullable: true,
      description: 'What was made of the words of a DIRECT_SCENE job that has succeeded; null otherwise.',
      resolve: ({ kind, report }) => (kind === 'DIRECT_SCENE' && report ? directed.parse(report) : null),
    }),
    subject: t.field({
      type: Node,
      nullable: true,
      description: 'What it fills, while that is still there.',
      resolve: ({ subjectType, subjectId }, _args, context, info) =>
        loadNode({ type: subjectType, key: subjectId }, context, info),
    }),
    cost: t.field({
      type: Money,
      nullable: true,
      description: 'What it cost; null when it was free.',
      resolve: moneyOf,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it last began.',
    }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
  }),
});

export const { Connection: JobConnection, Edge: JobEdge } = connectionOf('Job', Job);
