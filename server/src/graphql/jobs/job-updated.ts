import { keyOf } from '../../domain/global-id.ts';
import { hasEnded } from '../../domain/jobs/rows.ts';
import { builder } from '../builder.ts';
import { type Context, signedIn } from '../context.ts';
import { live, nothing } from '../shared/live.ts';

/** The job's id now and at every change, until it has ended. Nothing at all for a job that is not the viewer's. */
const jobStates = (context: Context, id: string): AsyncGenerator<{ id: string }> => {
  const { events, store } = context.deps;
  const { userId } = signedIn(context);
  const key = keyOf('Job', id);
  if (!key) return nothing();
  return live(events.jobChanges(key), async function* (changes) {
    do {
      const job = await store.read.jobs.find({ id: key, ownerId: userId });
      if (!job) return;
      yield { id: key };
      if (hasEnded(job.status)) return;
    } while (!(await changes.next()).done);
  });
};

export const defineJobUpdated = () =>
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
