import type { AssetStatus } from '../../gql/graphql.ts';
import { JobFailure } from '../jobs/JobFailure.tsx';
import { JobProgress } from '../jobs/JobProgress.tsx';
import type { JobState } from '../jobs/job-state.ts';
import { useJobUpdates } from '../jobs/use-job-updates.ts';
import { useJobVerbs } from '../jobs/use-job-verbs.ts';

type Props = { status: AssetStatus; job: JobState | null | undefined };

/** What is not there yet: how far it is, or why it will not come. */
export const UnderWay = ({ status, job }: Props) => {
  const { cancel } = useJobVerbs();
  useJobUpdates(job);
  if (status === 'FAILED') return <JobFailure job={job} />;
  if (job) return <JobProgress job={job} onCancel={() => void cancel(job.id)} />;
  return <p role="status">Getting ready</p>;
};
