import { keyOf } from '../../domain/global-id.ts';
import { hasEnded } from '../../domain/jobs/rows.ts';
import { builder } from '../builder.ts';
import { type Context, signedIn } from '../context.ts';

/** The job's id now and at every change, until it has ended. Nothing at all for a job that is not the viewer's. */
async function* jobStates(context: Context, id: string): AsyncGenerator<{ id: string }> {
  const { deps } = context;
  const { userId } = signedIn(context);
  const key = keyOf('Job', id);
  if (!key) return;
  const changes = deps.events.jobChanges(key);
  try {
    for (;;) {
      const job = await deps.store.read.jobs.find({ id: key, ownerId: userId });
      if (!job) return;
      yield { id: key };
      if (hasEnded(job.status)) return;
      if ((await changes.next()).done) return;
    }
  } finally {
    await changes.return?.();
  }
}

builder.subscriptionField('jobUpdated', (t) =>
  t.prismaField({
    type: 'Job',
    description: 'The job as it is now, then at every change; completes once the job has ended.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'The job’s id. Somebody else’s completes at once, like none.',
      }),
    },
    subscribe: (_root, { id }, context) => jobStates(context, id),
    resolve: (query, { id }: { id: string }, _args, { reader }) =>
      reader.job.findUniqueOrThrow({ ...query, where: { id } }),
  }),
);
