import { keyOf } from '../../domain/global-id.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { nodeQuery } from '../shared/connection.ts';
import { loadPage, newestFirst } from '../shared/keyset.ts';
import { visible } from '../shared/visible.ts';
import { Job, JobConnection, JobEdge, JobKind, JobStatus } from './job.ts';

const JobFilter = builder.inputType('JobFilter', {
  description: 'Only what fits all that is given.',
  fields: (t) => ({
    status: t.field({ type: [JobStatus], description: 'Is any of these.' }),
    kind: t.field({ type: [JobKind], description: 'Does any of these.' }),
  }),
});

export const defineJobs = () => {
  builder.queryField('jobs', (t) =>
    t.connection(
      {
        type: Job,
        description: 'The viewer’s jobs, newest first.',
        args: { filter: t.arg({ type: JobFilter, description: 'Which; all when nothing is said.' }) },
        async resolve(_root, { filter, ...args }, context, info) {
          const where = {
            ownerId: signedIn(context).userId,
            ...(filter?.status && { status: { in: filter.status } }),
            ...(filter?.kind && { kind: { in: filter.kind } }),
          };
          const selection = nodeQuery(context, info);
          const page = await loadPage(newestFirst, args, (query) =>
            context.reader.job.findMany({ ...selection, ...query, where: { ...where, ...query.where } }),
          );
          return { ...page, totalCount: () => context.reader.job.count({ where }) };
        },
      },
      JobConnection,
      JobEdge,
    ),
  );
  builder.queryField('job', (t) =>
    t.prismaField({
      type: 'Job',
      nullable: true,
      description: 'One job of the viewer’s; null otherwise.',
      args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
      resolve: (query, _root, { id }, { reader, viewer }) =>
        reader.job.findFirst({ ...query, where: { id: keyOf('Job', id) ?? '', ...visible.Job(viewer) } }),
    }),
  );
};
